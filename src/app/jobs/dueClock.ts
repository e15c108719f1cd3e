import { ladder, REMIND_DAYS_BEFORE } from '#domain/notices/ladder.ts'
import { recordTypes } from '#domain/records/index.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import { readDue } from '#store/clock.ts'
import { readUnderWay } from '#store/records/read.ts'
import type { Look } from './sayInBatches.ts'
import { ticking, withoutLadder } from './ticking.ts'

/** The ladder for every record that has a day, then what each type's own clock says. */
export function dueOn(day: Day, now: string): Look[] {
  return [
    async (tx, page) => {
      const due = await readDue(tx, { except: withoutLadder, soon: addDays(day, REMIND_DAYS_BEFORE), ...page })
      return due.map(({ id, ...record }) => ({ id, notices: ladder(record, day, 'aimsManager') }))
    },
    ...Object.entries(ticking).map(([name, notices]): Look => {
      const type = recordTypes[name]
      if (!type) throw new Error(`ticking.ts names ${name}, which is no record type.`)
      return async (tx, page) =>
        (await readUnderWay(tx, type, page)).map((record) => ({ id: record.id, notices: notices(record, day, now) }))
    }),
  ]
}
