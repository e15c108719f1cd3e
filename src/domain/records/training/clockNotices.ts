import { aboutDay } from '#domain/notices/ladder.ts'
import { type ClockNotice, toPerson } from '#domain/notices/notice.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import type { Training } from './fields.ts'

const REMIND_DAYS_BEFORE = 7

/** Whoever is to learn is reminded; once it is late, so is whoever looks after training. */
export function trainingClockNotices(
  { person, dueOn, state }: Training & { readonly state: string },
  today: Day,
): readonly ClockNotice[] {
  if (!['assigned', 'inProgress'].includes(state) || dueOn === null) return []
  const values = { day: dueOn }
  if (dueOn < today)
    return aboutDay(dueOn, [
      ...toPerson(person, 'training_overdue', values),
      { to: { role: 'documentOwner' }, code: 'training_overdue', values },
    ])
  return addDays(dueOn, -REMIND_DAYS_BEFORE) > today ? [] : aboutDay(dueOn, toPerson(person, 'training_due', values))
}
