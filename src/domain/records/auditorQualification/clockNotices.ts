import { aboutDay } from '#domain/notices/ladder.ts'
import { type ClockNotice, toPerson } from '#domain/notices/notice.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import type { AuditorQualification } from './fields.ts'

/** A renewal takes a course and an exam: two months before the end is soon enough and not too soon. */
const WARN_DAYS_BEFORE = 60

/** Auditor and AIMS manager hear in time that a qualification ends (C-340). */
export function qualificationClockNotices(
  { person, validUntil, state }: AuditorQualification & { readonly state: string },
  today: Day,
): readonly ClockNotice[] {
  if (state !== 'approved' || validUntil === null || addDays(validUntil, -WARN_DAYS_BEFORE) > today) return []
  const values = { day: validUntil }
  return aboutDay(validUntil, [
    ...toPerson(person, 'qualification_ends', values),
    { to: { role: 'aimsManager' }, code: 'qualification_ends', values },
  ])
}
