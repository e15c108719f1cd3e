import type { Decision } from '#domain/records/managementReview/decisionRows.ts'
import type { ReviewInput } from '#domain/records/managementReview/inputs.ts'
import type { RelativeDay } from '../../calendar.ts'
import type { Who } from '../people.ts'

/** One decision of a meeting as it is told; people, days and improvements by the names the story knows them by. */
export interface Decided {
  readonly kind: NonNullable<Decision['kind']>
  readonly what: string
  readonly why?: string
  readonly becomes: NonNullable<Decision['becomes']>
  readonly amount?: number
  readonly effortDays?: number
  readonly by?: Who
  readonly due?: RelativeDay
  /** The improvement it is about, by its title. */
  readonly about?: string
  /** Of a task: the day it was done and what came of it; absent: it is open. */
  readonly done?: readonly [on: RelativeDay, result: string]
}

/** Something that was overdue and what the review did about it, each carried out by the improvement's own move. */
export interface OverdueDecided {
  readonly improvement: string
  readonly decision: 'escalate' | 'reassign'
  readonly why: string
  readonly to?: Who
}

/** One management review as it is told. */
export interface ReviewStory {
  readonly title: string
  readonly on: RelativeDay
  /** What the house could not know by itself. */
  readonly said: Partial<Readonly<Record<ReviewInput, string>>>
  /** Where its records say nothing, and why that is so. */
  readonly nothing: Partial<Readonly<Record<ReviewInput, string>>>
  readonly notes: Partial<Readonly<Record<ReviewInput, string>>>
  readonly overdue?: readonly OverdueDecided[]
  readonly decisions: readonly Decided[]
  readonly conclusion: string
  /** Quarter ratings given in the review: suitability, adequacy, effectiveness, each with its evidence. */
  readonly rated: readonly (readonly [
    dimension: 'suitability' | 'adequacy' | 'effectiveness',
    rating: number,
    evidence: string,
  ])[]
  readonly next?: RelativeDay
  /** Absent: its actions are still followed. */
  readonly closed?: RelativeDay
}

/** One forum between the reviews. */
export interface ForumStory {
  readonly title: string
  readonly kind: 'committee' | 'governanceMeeting' | 'dedicatedSession'
  readonly by: Who
  readonly on: RelativeDay
  readonly agenda: readonly (readonly [topic: string, notes: string, about?: string])[]
  readonly there: readonly Who[]
  readonly decisions: readonly Decided[]
  readonly closed?: RelativeDay
}
