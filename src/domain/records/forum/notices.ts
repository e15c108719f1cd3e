import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { Forum } from './fields.ts'

/** Whoever takes part hears when it is, when it moves and when it falls away. */
export function forumNotices({ verb, after, reason }: RecordHappening<Forum>): readonly Notice[] {
  const people = [...new Set(after.attendance.flatMap(({ person }) => person ?? []))]
  const [day, because] = [after.scheduledFor ?? '', reason ?? '']
  return people.flatMap((person) => {
    if (verb === 'create') return toPerson(person, 'review_invited', { day })
    if (verb === 'reschedule') return toPerson(person, 'review_rescheduled', { day, reason: because })
    return verb === 'cancel' ? toPerson(person, 'review_cancelled', { reason: because }) : []
  })
}
