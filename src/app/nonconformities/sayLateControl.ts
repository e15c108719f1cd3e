import { nonconformityClockNotices } from '#domain/records/nonconformity/clockNotices.ts'
import type { Nonconformity } from '#domain/records/nonconformity/fields.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { dayOf } from '#domain/time/days.ts'
import { readUnderWay } from '#store/records/read.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { type Look, sayInBatches } from '../jobs/sayInBatches.ts'
import type { Ticking } from '../jobs/ticking.ts'
import { wake } from '../notices/wake.ts'

/**
 * A critical nonconformity has hours, so the day's clock comes too late for it (C-178): the same is asked every hour. What was said
 * once is in the ledger. Answers how much was new.
 */
export async function sayLateControl(app: App, organization: string): Promise<number> {
  const { timeZone } = await app.store.inside({ organization }, readSettings)
  const late: Look = async (tx, page) => {
    const now = app.now()
    const records = (await readUnderWay(tx, nonconformity, page)) as unknown as Ticking<Nonconformity>[]
    return records.map((record) => ({
      id: record.id,
      notices: nonconformityClockNotices(record, dayOf(now, timeZone), now),
    }))
  }
  const said = await sayInBatches(app, organization, [late])
  if (said > 0) wake(app.store, organization)
  return said
}
