import { latestReading, missesTarget } from '#domain/reports/objectives.ts'
import { addDays, dayOf } from '#domain/time/days.ts'
import { readManySeries } from '#store/points/read.ts'
import { healthMetrics } from '#store/registerHealth/metrics.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { ask } from './questions.ts'

/** Quarterly readings may be this old and still be the latest ones. */
const LOOK_BACK_DAYS = 400

/**
 * Asks whether the system is enough for each objective whose latest complete period misses its target (C-032): once per period,
 * whenever and however often it runs. Answers how many questions are new.
 */
export function askForMissedObjectives(app: App, organization: string): Promise<number> {
  const caller: Caller = { organization, actor: { kind: 'system' }, channel: 'job', language: 'en' }
  return app.store.inside(caller, async (tx) => {
    const { timeZone } = await readSettings(tx)
    const now = app.now()
    const metrics = (await healthMetrics(tx, null)).filter(
      ({ objective, target }) => objective !== null && target !== null,
    )
    const series = await readManySeries(
      tx,
      metrics.map(({ id }) => id),
      { from: addDays(dayOf(now, timeZone), -LOOK_BACK_DAYS) },
    )
    const missed = metrics.flatMap((metric) => {
      const today = dayOf(now, metric.timeZone ?? timeZone)
      const latest = latestReading(series.get(metric.id) ?? [], metric.cadence, today)
      if (!latest || missesTarget(latest.value, metric) !== true) return []
      return [
        {
          dimension: 'adequacy',
          cause: 'objectiveMissed',
          record: metric.id,
          occasion: latest.periodStart,
        } as const,
      ]
    })
    return ask(tx, { app, caller }, missed)
  })
}
