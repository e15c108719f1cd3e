import { REMIND_DAYS_BEFORE } from '#domain/notices/ladder.ts'
import { improvementClockNotices } from '#domain/records/improvement/clockNotices.ts'
import { addDays, type Day, dayOf } from '#domain/time/days.ts'
import { readTicking } from '#store/clock.ts'
import type { Look } from './sayInBatches.ts'

/** Reminds of improvements and escalates them. */
export function improvementsOn({ day, timeZone }: { readonly day: Day; readonly timeZone: string }): Look {
  return async (tx, page) => {
    const improvements = await readTicking(tx, { today: day, soon: addDays(day, REMIND_DAYS_BEFORE), ...page })
    return improvements.map((each) => {
      const assignedOn = each.assignedAt && dayOf(each.assignedAt, timeZone)
      return { id: each.id, notices: improvementClockNotices({ ...each, assignedOn }, day) }
    })
  }
}
