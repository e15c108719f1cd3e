import { dayOf } from '#domain/time/days.ts'
import type { OnDay } from '#store/conformity/standing.ts'
import type { Tx } from '#store/open.ts'
import { readSettings } from '#store/settings.ts'

/** The organization's day at an instant. */
export async function onDay(tx: Tx, now: string): Promise<OnDay> {
  const { timeZone } = await readSettings(tx)
  return { today: dayOf(now, timeZone), timeZone }
}
