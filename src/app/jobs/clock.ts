import { improvementClockNotices, REMIND_DAYS_BEFORE } from '#domain/records/improvement/clockNotices.ts'
import { addDays, type Day, dayOf } from '#domain/time/days.ts'
import { hasRun, noteRun, readTicking } from '#store/clock.ts'
import { sweepKeys } from '#store/idempotency.ts'
import type { Tx } from '#store/open.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { wake } from '../notices/wake.ts'
import { sayDueReviews } from './reviewClock.ts'
import { sayOnce } from './sayOnce.ts'

export interface ClockRun {
  /** The organization's day the clock ran for. */
  readonly day: Day
  /** How many things were said that had not been said before. */
  readonly said: number
}

/**
 * The day's clock of one organization: reminds, escalates, and sweeps request keys. It may run any number of times and on several
 * servers at once: what was said about a record and a day is in a ledger, so nothing is said twice and a day missed is made up for.
 */
export async function runClock(app: App, organization: string): Promise<ClockRun> {
  const { timeZone } = await app.store.inside({ organization }, readSettings)
  const now = app.now()
  const day = dayOf(now, timeZone)
  let said = 0
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const batch = await app.store.inside({ organization }, (tx) => sayBatch(tx, { day, now, timeZone, after }))
    said += batch.said
    if (batch.last === null) break
    after = batch.last
  }
  said += await sayDueReviews(app, organization, { day, now })
  await app.store.inside({ organization }, async (tx) => {
    await sweepKeys(tx, new Date(Date.parse(now) - KEYS_KEPT_HOURS * 3_600_000).toISOString())
    await noteRun(tx, day, now)
  })
  if (said > 0) wake(app.store, organization)
  return { day, said }
}

/** Whether the organization's clock still has to run today. */
export function isClockDue(app: App, organization: string): Promise<boolean> {
  return app.store.inside({ organization }, async (tx) => {
    const { timeZone } = await readSettings(tx)
    return !(await hasRun(tx, dayOf(app.now(), timeZone)))
  })
}

const KEYS_KEPT_HOURS = 48
const AT_ONCE = 500

interface Batch {
  readonly day: Day
  readonly now: string
  readonly timeZone: string
  readonly after: string
}

async function sayBatch(tx: Tx, { day, now, timeZone, after }: Batch): Promise<{ said: number; last: string | null }> {
  const ticking = await readTicking(tx, { today: day, soon: addDays(day, REMIND_DAYS_BEFORE), after, most: AT_ONCE })
  const sayings = ticking.flatMap((record) => {
    const assignedOn = record.assignedAt && dayOf(record.assignedAt, timeZone)
    const notices = improvementClockNotices({ ...record, assignedOn }, day)
    return notices.map((notice) => ({ record: record.id, notice }))
  })
  const said = await sayOnce(tx, sayings, now)
  return { said, last: ticking.length < AT_ONCE ? null : ticking.at(-1)!.id }
}
