import type { ModelDraft } from '#domain/prioritization/checkModel.ts'
import type { ScoringDimension } from '#domain/prioritization/model.ts'
import { keyFrom } from './keyFrom.ts'

/** A question as it is being written; `id` tells it apart while it has no name yet. */
export interface DraftDimension extends Omit<ScoringDimension, 'key'> {
  readonly id: string
  /** Kept from the version before, so that old ratings still mean the same; new ones get theirs from the label. */
  readonly key: string | null
}

export interface Draft {
  /** Of the model this is the next version of; null for a new one. */
  readonly key: string | null
  readonly label: string
  readonly scale: readonly { readonly value: number; readonly label: string }[]
  /** In the order of asking. */
  readonly dimensions: readonly DraftDimension[]
  /** Ids of the questions in the order in which they break a tie. */
  readonly tieBreak: readonly string[]
}

export function draftFrom({ key, label, scale, dimensions, tieBreak }: ModelDraft): Draft {
  return {
    key,
    label,
    scale,
    dimensions: dimensions.map((dimension) => ({ ...dimension, id: dimension.key })),
    tieBreak,
  }
}

let count = 0

export function emptyDimension(): DraftDimension {
  count += 1
  return { id: `new-${count}`, key: null, label: '', question: '', help: '', weight: 1 }
}

/** The draft as the API takes it: names for what has none yet, none twice. */
export function modelFrom(draft: Draft, takenKeys: readonly string[]): ModelDraft {
  const keys = new Map<string, string>()
  for (const { id, key, label } of draft.dimensions) {
    const taken = [...keys.values(), ...draft.dimensions.flatMap((each) => each.key ?? [])]
    keys.set(id, key ?? keyFrom(label, taken, 'question'))
  }
  return {
    key: draft.key ?? keyFrom(draft.label, takenKeys, 'model'),
    label: draft.label,
    scale: draft.scale,
    dimensions: draft.dimensions.map(({ id, label, question, help, weight }) => ({
      key: keys.get(id) ?? id,
      label,
      question,
      help,
      weight,
    })),
    tieBreak: draft.tieBreak.map((id) => keys.get(id) ?? id),
  }
}
