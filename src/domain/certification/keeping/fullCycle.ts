import type { Day } from '#domain/time/days.ts'

/** What happened in one span of a cycle, counted. */
export interface YearFigures {
  readonly from: Day
  readonly to: Day
  readonly internalAudits: number
  readonly reviews: number
  readonly improvementsClosed: number
  readonly improvementsMet: number
  readonly nonconformities: number
  readonly majors: number
  readonly nonconformitiesClosed: number
  readonly incidents: number
  readonly objectivesAchieved: number
}

export interface FullCycle {
  readonly from: Day | null
  readonly to: Day | null
  readonly today: Day
  /** One line a year of the cycle that has begun; the last one may not be over. */
  readonly years: readonly YearFigures[]
  /** Calendar years without a surveillance (R3). */
  readonly yearsWithout: readonly number[]
  /** Clauses no audit of the body looked at in the cycle (R18). */
  readonly neverSampled: readonly string[]
}
