import { type ClockNotice, toPerson } from '#domain/notices/notice.ts'
import type { Day } from '#domain/time/days.ts'

/** A review that is scheduled, as the day's clock looks at it. */
export interface ScheduledReview {
  readonly owner: string | null
  readonly due: Day
}

/** Its owner hears on the day; when the day has passed, the coordinator hears that it was missed as well (C-063). */
export function reviewClockNotices({ owner, due }: ScheduledReview, today: Day): readonly ClockNotice[] {
  if (due > today) return []
  const values = { day: due }
  const notices =
    due === today
      ? toPerson(owner, 'review_today', values)
      : [
          ...toPerson(owner, 'review_missed', values),
          { to: { role: 'improvementCoordinator' }, code: 'review_missed', values } as const,
        ]
  return notices.map((notice) => ({ ...notice, about: due }))
}
