import { type RiskTrend, riskTrend } from '#domain/reports/riskTrend.ts'
import { dayOf } from '#domain/time/days.ts'
import { riskRatings } from '#store/risks/ratings.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'

/** Whether the risks the caller sees weigh less than three months before, and month by month. */
export function trendOfRisks(app: App, caller: Caller): Promise<RiskTrend> {
  return app.store.inside(caller, async (tx) => {
    const { timeZone } = await readSettings(tx)
    const today = dayOf(app.now(), timeZone)
    return riskTrend(await riskRatings(tx, { eyes: eyesOf(caller), timeZone, to: today }), today)
  })
}
