import type { Label } from '#domain/kernel/field.ts'
import type { CauseCategory, Technique } from './causeAnswers.ts'

/** The ribs every fishbone begins with; a rib of one's own has no key but a text (C-190). */
export const fishboneBranches = {
  people: { en: 'People', de: 'Menschen' },
  process: { en: 'Process', de: 'Prozess' },
  technology: { en: 'Technology', de: 'Technik' },
  environment: { en: 'Environment', de: 'Umfeld' },
  management: { en: 'Management', de: 'Führung' },
} as const satisfies Record<string, Label>
export type FishboneBranch = keyof typeof fishboneBranches

export const causeClasses = {
  symptom: { en: 'Symptom', de: 'Symptom' },
  contributing: { en: 'Contributing cause', de: 'Mitursache' },
  root: { en: 'Root cause', de: 'Grundursache' },
} as const satisfies Record<string, Label>
export type CauseClass = keyof typeof causeClasses

/** How the events below make an event happen: all of them, one of them, or so many of them. */
export const gates = {
  or: { en: 'any of them (OR)', de: 'eines davon (ODER)' },
  and: { en: 'all of them (AND)', de: 'alle davon (UND)' },
  vote: { en: 'so many of them (k of n)', de: 'so viele davon (k von n)' },
} as const satisfies Record<string, Label>
export type Gate = keyof typeof gates

export const nodeKinds = ['top', 'branch', 'cause', 'event'] as const
export type NodeKind = (typeof nodeKinds)[number]

/** One box of a drawing. */
export interface CauseNode {
  readonly id: string
  /** Null for the top alone. */
  readonly parent: string | null
  /** Order among its siblings; gaps are fine. */
  readonly place: number
  readonly kind: NodeKind
  /** Null while it is still empty. */
  readonly text: string | null
  /** The fishbone's rib; null for one of one's own and for everything that is no rib. */
  readonly branch: FishboneBranch | null
  /** Looked at, and nothing found on this rib. */
  readonly isConsidered: boolean
  /** What makes this event happen; a basic event has none. */
  readonly gate: Gate | null
  /** The k of a k-of-n gate, and of no other. */
  readonly votes: number | null
  /** The basic event that is drawn here a second time. */
  readonly sameAs: string | null
  readonly causeClass: CauseClass | null
  /** It lies in the system, not in a person. */
  readonly isSystemic: boolean
  readonly category: CauseCategory | null
  /** Why a wording that names or blames someone stays as it is (C-192). */
  readonly wordingBecause: string | null
}

/** What a technique draws: its boxes in any order. */
export interface CauseTree {
  readonly technique: Technique
  readonly nodes: readonly CauseNode[]
}

/** A box with nothing in it yet. */
export const emptyNode = {
  text: null,
  branch: null,
  isConsidered: false,
  gate: null,
  votes: null,
  sameAs: null,
  causeClass: null,
  isSystemic: false,
  category: null,
  wordingBecause: null,
} as const satisfies Partial<CauseNode>

/** What hangs below each box, in order; the top hangs below null. */
export function below(nodes: readonly CauseNode[]): ReadonlyMap<string | null, readonly CauseNode[]> {
  const sorted = [...nodes].sort((one, other) => one.place - other.place || (one.id < other.id ? -1 : 1))
  return Map.groupBy(sorted, ({ parent }) => parent)
}

/** Every box as one reads the drawing: each before what hangs below it; the top is level 0. */
export function inOrder(nodes: readonly CauseNode[]): { readonly node: CauseNode; readonly level: number }[] {
  const children = below(nodes)
  const walk = (parent: string | null, level: number): { node: CauseNode; level: number }[] =>
    (children.get(parent) ?? []).flatMap((node) => [{ node, level }, ...walk(node.id, level + 1)])
  return walk(null, 0)
}

interface Named {
  readonly id: string
  readonly name: string
}

/** One analysis of a record's causes, as it is kept. */
export interface CauseAnalysis extends CauseTree {
  readonly id: string
  readonly cycle: number
  readonly state: 'open' | 'completed' | 'withdrawn'
  /** Covers the boxes and the team as well. */
  readonly version: number
  readonly team: readonly Named[]
  readonly begunAt: string
  readonly begunBy: Named | null
  readonly completedAt: string | null
  readonly completedBy: Named | null
}
