import { ladder, REMIND_DAYS_BEFORE } from '#domain/notices/ladder.ts'
import { recordTypes } from '#domain/records/index.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import { readDue } from '#store/clock.ts'
import { readUnderWay } from '#store/records/read.ts'
import type { App } from '../app.ts'
import { sayInBatches } from './sayInBatches.ts'
import { ticking, withoutLadder } from './ticking.ts'

/** The ladder for every record that has a day, then what each type's own clock says. Answers how many things were said. */
export async function sayOfAllTypes(app: App, organization: string, day: Day): Promise<number> {
  let said = await sayInBatches(app, organization, async (tx, page) => {
    const due = await readDue(tx, { except: withoutLadder, soon: addDays(day, REMIND_DAYS_BEFORE), ...page })
    return due.map(({ id, ...record }) => ({ id, notices: ladder(record, day, 'aimsManager') }))
  })
  for (const [name, notices] of Object.entries(ticking)) {
    const type = recordTypes[name]
    if (!type) throw new Error(`ticking.ts names ${name}, which is no record type.`)
    said += await sayInBatches(app, organization, async (tx, page) =>
      (await readUnderWay(tx, type, page)).map((record) => ({
        id: record.id,
        notices: notices(record, day, app.now()),
      })),
    )
  }
  return said
}
