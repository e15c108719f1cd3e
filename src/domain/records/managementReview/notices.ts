import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { ManagementReview } from './fields.ts'

type Happening = RecordHappening<ManagementReview>

const told: Readonly<Record<string, (happening: Happening) => readonly Notice[]>> = {
  create: ({ after }) => invited(after, 'review_invited', { day: after.scheduledFor ?? '' }),
  collect: ({ after }) => toPerson(after.owner, 'review_to_prepare'),
  reschedule: ({ after, reason }) =>
    invited(after, 'review_rescheduled', { day: after.scheduledFor ?? '', reason: reason ?? '' }),
  cancel: ({ after, reason }) => invited(after, 'review_cancelled', { reason: reason ?? '' }),
  draftMinutes: ({ after }) => toPerson(after.chair, 'review_to_approve'),
  returnMinutes: ({ after, reason }) => toPerson(after.minutesBy, 'review_returned', { reason: reason ?? '' }),
  approve: ({ after }) => invited(after, 'review_approved', {}),
}

/** Whoever takes part hears when it is, when it moves, and that its minutes are there. */
export function reviewNotices(happening: Happening): readonly Notice[] {
  return told[happening.verb]?.(happening) ?? []
}

type Meeting = Pick<ManagementReview, 'attendance' | 'chair'>

function invited(
  { attendance, chair }: Meeting,
  code: 'review_invited' | 'review_rescheduled' | 'review_cancelled' | 'review_approved',
  values: Readonly<Record<string, string>>,
): Notice[] {
  const people = new Set([chair, ...attendance.map(({ person }) => person)])
  return [...people].flatMap((person) => toPerson(person, code, values))
}
