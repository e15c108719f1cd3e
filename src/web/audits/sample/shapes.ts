import type { Named } from '#web/api/shapes.ts'

export interface SampleItem {
  readonly item: string
  readonly label: string
  readonly stratum: string
  /** The record it is, where it is one. */
  readonly record: string | null
  /** Null: in the population, not in the sample. */
  readonly chosen: 'random' | 'judgement' | null
  readonly why: string | null
}

/** A sample of an audit with the whole population it was drawn from. */
export interface Sample {
  readonly id: string
  readonly title: string
  readonly seed: string
  readonly drawnAt: string
  readonly drawnBy: Named | null
  readonly items: readonly SampleItem[]
}

export interface Samples {
  readonly items: readonly Sample[]
  readonly may: { readonly draw: boolean }
}
