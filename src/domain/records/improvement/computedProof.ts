import type { FrozenProof } from '#domain/measurement/frozenProof.ts'
import type { ProofVerdict } from '#domain/measurement/proofVerdict.ts'
import type { SeriesPoint } from '#domain/measurement/series.ts'
import type { Day } from '#domain/time/days.ts'
import type { ComputedOutcome } from './proofAnswers.ts'

/** When a verdict was computed, and what for. Only `final` decides. */
export type ComputedKind = 'provisional' | 'waiting' | 'final' | 'restated' | 'sustain3' | 'sustain6' | 'sustain12'

/** What was computed, with everything that went in: whoever has this text can repeat it. */
export interface ComputedProof extends ProofVerdict {
  /** The freeze with its amendments, and with the roll-out as it was. */
  readonly frozen: FrozenProof
  readonly post: readonly SeriesPoint[]
  /** Each guardrail's points by its metric's id. */
  readonly guardrailPost: Readonly<Record<string, readonly SeriesPoint[]>>
  /** The freeze was amended before this was computed. */
  readonly isAmended: boolean
  /** The metric has come to count something else since: nothing after the change is comparable. */
  readonly isMetricChanged: boolean
  /** Readings after the change that were corrected or withdrawn before this was computed; absent where none was. */
  readonly corrected?: readonly Correction[]
}

/** What a reading said at first, and what it said when the verdict was computed; null: withdrawn. */
export interface Correction {
  readonly periodStart: Day
  readonly said: number
  readonly now: number | null
}

/** What guards and moves need of it. */
export function outcomeFrom({ result, guardrails, enoughOn, isMetricChanged }: ComputedProof): ComputedOutcome {
  const { verdict, nBaseline, nPost } = result
  const isOpen = result.verdict === 'not_enough_data'
  return {
    verdict,
    targetMet: isOpen ? null : (result.targetMet ?? null),
    needBaseline: isOpen ? result.needBaseline : 0,
    needPost: isOpen ? result.needPost : 0,
    enoughOn: isMetricChanged ? null : enoughOn,
    isMetricChanged,
    levelPost: isOpen ? null : (result.postLevel ?? result.levelPost),
    nBaseline,
    nPost,
    guardrails: guardrails.map(({ metric, finding }) => ({ name: metric.name, finding })),
  }
}
