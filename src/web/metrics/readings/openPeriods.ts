import { isComplete, nextPeriod, periodEnd, periodStartOf, periodsBetween } from '#domain/measurement/periods.ts'
import type { Cadence } from '#domain/measurement/series.ts'
import { addDays } from '#domain/time/days.ts'
import type { KnownSeries } from '../shown/knownSeries.ts'

type Known = Pick<KnownSeries, 'points' | 'today'> & { readonly metric: { readonly cadence: Cadence } }

const days = { day: 60, week: 7 * 60, month: 31 * 36, quarter: 92 * 20 } as const satisfies Record<Cadence, number>

/** The periods a reading can be about, newest first: all that are over, from the first reading or a good while back. */
export function openPeriods({ metric: { cadence }, points, today }: Known): readonly string[] {
  const back = addDays(today, -days[cadence])
  const first = points[0]?.periodStart ?? back
  const all = periodsBetween(first < back ? first : back, today, cadence)
  return all.filter((start) => isComplete(start, cadence, today)).toReversed()
}

/** The period one most likely wants to speak of: the one after the newest reading if it is over, else the newest that is. */
export function proposedPeriod({ metric: { cadence }, points, today }: Known): string | null {
  const newest = points.findLast(({ value }) => value !== null)?.periodStart
  const next = newest && nextPeriod(newest, cadence)
  if (next && isComplete(next, cadence, today)) return next
  const running = periodStartOf(today, cadence)
  const over = periodStartOf(addDays(running, -1), cadence)
  return periodEnd(over, cadence) <= today ? over : null
}
