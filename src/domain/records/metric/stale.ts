import { isComplete, nextPeriod } from '#domain/measurement/periods.ts'
import type { Cadence } from '#domain/measurement/series.ts'
import type { Day } from '#domain/time/days.ts'

/** Two complete periods have gone by without a reading: the metric is stale, and says so wherever it is shown. */
export function isStale(lastPeriod: Day | null, cadence: Cadence, today: Day): boolean {
  if (lastPeriod === null) return false
  const second = nextPeriod(nextPeriod(lastPeriod, cadence), cadence)
  return isComplete(second, cadence, today)
}
