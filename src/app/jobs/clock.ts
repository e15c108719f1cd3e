import { type Day, dayOf } from '#domain/time/days.ts'
import { hasRun, noteRun } from '#store/clock.ts'
import { sweepKeys } from '#store/idempotency.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { wake } from '../notices/wake.ts'
import { dueOn } from './dueClock.ts'
import { improvementsOn } from './improvementClock.ts'
import { offCourseOn } from './objectiveClock.ts'
import { unreadOn } from './readingClock.ts'
import { reviewsOn } from './reviewClock.ts'
import { sayAll } from './sayInBatches.ts'

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
  const said = await sayAll(app, organization, [
    improvementsOn({ day, timeZone }),
    reviewsOn(day),
    ...dueOn(day, now),
    unreadOn({ day, timeZone }),
    offCourseOn(day),
  ])
  await app.store.inside({ organization }, async (tx) => {
    const keptSince = new Date(Date.parse(now) - KEYS_KEPT_HOURS * 3_600_000).toISOString()
    await Promise.all([sweepKeys(tx, keptSince), noteRun(tx, day, now)])
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
