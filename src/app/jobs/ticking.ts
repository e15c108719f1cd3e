import type { Envelope } from '#domain/kernel/facts.ts'
import type { ClockNotice } from '#domain/notices/notice.ts'
import { qualificationClockNotices } from '#domain/records/auditorQualification/clockNotices.ts'
import { certificationClock } from '#domain/records/certification/cycleClock.ts'
import { projectClock } from '#domain/records/certification/projectNotices.ts'
import { incidentClockNotices } from '#domain/records/incident/clockNotices.ts'
import { nonconformityClockNotices } from '#domain/records/nonconformity/clockNotices.ts'
import { trainingClockNotices } from '#domain/records/training/clockNotices.ts'
import type { Day } from '#domain/time/days.ts'

/** A record as its type's clock looks at it: envelope, fields, and the day that was derived. */
export type Ticking<V> = V & Envelope & { readonly due: Day | null; readonly status: string }

/** `today` is the organization's day; `now` the instant, for clocks that run in hours. */
// biome-ignore lint/suspicious/noExplicitAny: one list for record types with different fields; each function names its own
type ClockNoticesOf = (record: Ticking<any>, today: Day, now: string) => readonly ClockNotice[]

/**
 * What a type's clock says beside the ladder, one line each. Every record that is not at rest is looked at once a day. The ladder by
 * the envelope's due (domain/notices/ladder.ts) needs no line here.
 */
export const ticking: Readonly<Record<string, ClockNoticesOf>> = {
  incident: incidentClockNotices,
  nonconformity: nonconformityClockNotices,
  auditorQualification: qualificationClockNotices,
  training: trainingClockNotices,
  certification: (record, today) => [...projectClock(record, today), ...certificationClock(record, today)],
}

/** Types whose days are said by a clock of their own alone (clock.ts, reviewClock.ts). */
export const withoutLadder: readonly string[] = ['improvement', 'performanceReview', 'training']
