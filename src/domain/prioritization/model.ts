/** One question a scoring model asks of every improvement. Texts are the organization's own, in its own language. */
export interface ScoringDimension {
  readonly key: string
  readonly label: string
  readonly question: string
  /** Which way the scale runs, where it is not obvious: for feasibility 3 means easy. */
  readonly help: string
  readonly weight: number
}

/** A version of a scoring model (brief §4). Versions are never edited: a score keeps the version it was made with (C-109). */
export interface ScoringModel {
  readonly id: string
  /** `sms4`, `aims5` or the organization's own. */
  readonly key: string
  readonly version: number
  readonly label: string
  readonly scale: readonly { readonly value: number; readonly label: string }[]
  readonly dimensions: readonly ScoringDimension[]
  /** Dimension keys in the order in which they break a tie. */
  readonly tieBreak: readonly string[]
}

export type Band = 'high' | 'medium' | 'low'
