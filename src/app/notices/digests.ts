import { DIGEST_HOUR } from '#domain/notices/mailing.ts'
import { dayOf } from '#domain/time/days.ts'
import { daysAfter, hourOf } from '#domain/time/instants.ts'
import { sweepDeliveries } from '#store/notices/deliveries.ts'
import { claimDigests, makeDigests } from '#store/notices/digests.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { wake } from './wake.ts'

const KEPT_DAYS = 90

/**
 * Makes the day's digests of an organization once its morning has come, once however many servers look. They are sent as other mail is.
 * Answers how many there are.
 */
export async function makeDueDigests(app: App, organization: string): Promise<number> {
  const now = app.now()
  const made = await app.store.inside({ organization }, async (tx) => {
    const { timeZone } = await readSettings(tx)
    if (hourOf(now, timeZone) < DIGEST_HOUR) return 0
    const day = dayOf(now, timeZone)
    if (!(await claimDigests(tx, day, now))) return 0
    await sweepDeliveries(tx, daysAfter(now, -KEPT_DAYS))
    return makeDigests(tx, day, now)
  })
  if (made > 0) wake(app.store, organization)
  return made
}
