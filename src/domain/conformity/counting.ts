import type { Topic } from '#domain/topics.ts'

/** When a record of a type shows what is said of it. Its own day `due` ends it, unless `ends` says otherwise. */
export interface Counting {
  /** States of effect: only in these it shows anything. Its other states on the way are "under way", resting ones count for nothing. */
  readonly inEffect: readonly string[]
  /** `never`, or this many months after the moment or day in one of its fields; absent: with its `due`. */
  readonly ends?: 'never' | { readonly field: string; readonly months: number }
  /** It says what is to be done; that it is done must be shown by something else. */
  readonly isPaper?: true
  /** What records of the type show by being there, with nobody linking them. */
  readonly shows?: Shows
}

export interface Shows {
  /** Requirements of these topics, in every standard the organization holds. */
  readonly topics: readonly Topic[]
  /** A field of requirements: only in the standards of those it names. */
  readonly within?: string
  /** Only records whose field holds one of these. */
  readonly only?: { readonly field: string; readonly among: readonly string[] }
}

/** An audit or review shows what it shows for a year, as a certification body expects it every year; the rest of a month is grace. */
const YEARLY = 13
/** One cycle of certification. */
const CYCLE = 36

/**
 * Which record types can show that a requirement is met, and in which states. One line per type; a type without a line shows nothing
 * and cannot be linked to a requirement.
 */
export const counting: Readonly<Partial<Record<string, Counting>>> = {
  aiSystem: { inEffect: ['live'] },
  audit: {
    inEffect: ['reported', 'followUp', 'closed'],
    ends: { field: 'reportedAt', months: YEARLY },
    shows: {
      topics: ['internalAudit'],
      within: 'criteria',
      only: { field: 'kind', among: ['internal', 'readiness'] },
    },
  },
  auditProgramme: { inEffect: ['approved', 'active', 'evaluated'], isPaper: true },
  auditorQualification: { inEffect: ['approved'] },
  contextIssue: { inEffect: ['current'] },
  improvement: {
    inEffect: ['standardized', 'closed'],
    ends: { field: 'closedAt', months: CYCLE },
    shows: { topics: ['continualImprovement'] },
  },
  incident: { inEffect: ['analysed', 'lessonsShared', 'closed'], ends: 'never' },
  metric: { inEffect: ['active'], ends: 'never' },
  nonconformity: {
    inEffect: ['aimsUpdated', 'closed'],
    ends: { field: 'closedAt', months: CYCLE },
    shows: { topics: ['nonconformity', 'correctiveAction'] },
  },
  performanceReview: { inEffect: ['held'], ends: { field: 'heldAt', months: YEARLY } },
  process: { inEffect: ['inForce'], isPaper: true },
  task: { inEffect: ['done'], ends: 'never' },
}
