import type { Day } from '#domain/time/days.ts'

/** A nonconformity as trends see it: what it hangs together with, and when what happened. Rejected ones are none. */
export interface TrendRow {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  /** The organization's day on which it was reported. */
  readonly day: Day
  /** The day on which the present step is due; null while no clock runs. */
  readonly due: Day | null
  readonly requirement: string | null
  /** Kinds of root cause found by completed analyses; before there is one, the likeliest that was named. */
  readonly causes: readonly string[]
  readonly aiSystem: string | null
  readonly site: string | null
  readonly severity: string | null
  /** Instants; null for what has not happened in the present cycle. */
  readonly confirmedAt: string | null
  readonly controlledAt: string | null
  readonly correctedAt: string | null
  readonly implementedAt: string | null
  readonly verifiedAt: string | null
  readonly closedAt: string | null
  readonly reportedAt: string
  /** The organization's days of these instants, for what falls into a span. */
  readonly days: Readonly<Record<Milestone, Day | null>>
  readonly cycle: number
  readonly reopened: number
  readonly recurrences: number
  readonly isOpen: boolean
}

export const milestones = ['controlled', 'corrected', 'verified', 'closed'] as const
export type Milestone = (typeof milestones)[number]

/** By what trends are told apart. */
export const trendDimensions = ['requirement', 'cause', 'aiSystem', 'site', 'severity'] as const
export type TrendDimension = (typeof trendDimensions)[number]

/** Stands for what nobody has said. */
export const NONE = 'none'

/** Where a nonconformity is counted; one with two kinds of cause is counted at both. */
export function keysOf(row: TrendRow, dimension: TrendDimension): readonly string[] {
  if (dimension === 'cause') return row.causes.length > 0 ? row.causes : [NONE]
  return [row[dimension] ?? NONE]
}
