import { isComplete, periodEnd } from '#domain/measurement/periods.ts'
import type { Cadence, SeriesPoint } from '#domain/measurement/series.ts'
import { COOL_DOWN_PERIODS } from '#domain/measurement/triggers/deduplication.ts'
import { triggerRules } from '#domain/measurement/triggers/rules.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import { factsOf, type WatchedSeries } from './metricFindings.ts'

const DAYS: Readonly<Record<Cadence, number>> = { day: 1, week: 7, month: 30, quarter: 91 }

/** The day a dismissed key may be looked at again. */
export function coolUntil(dismissedAt: Day, cadence: Cadence): Day {
  return addDays(dismissedAt, COOL_DOWN_PERIODS * DAYS[cadence])
}

/** The longest run of periods that ended since a day in which the rule saw nothing, the newest one left out: it fires. */
export function longestInside(watched: WatchedSeries, rule: string, since: Day): number {
  const trigger = triggerRules.find(({ id }) => id === rule)?.trigger
  if (!trigger) return 0
  const facts = factsOf(watched)
  let [longest, run] = [0, 0]
  for (let count = 1; count < facts.points.length; count++) {
    const points: readonly SeriesPoint[] = facts.points.slice(0, count)
    const { periodStart } = points.at(-1)!
    if (!isComplete(periodStart, facts.cadence, facts.today) || periodEnd(periodStart, facts.cadence) <= since) continue
    run = trigger({ ...facts, points, today: periodEnd(periodStart, facts.cadence) }) ? 0 : run + 1
    longest = Math.max(longest, run)
  }
  return longest
}
