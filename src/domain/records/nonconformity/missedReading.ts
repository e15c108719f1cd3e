import { periodEnd, periodStartOf } from '#domain/measurement/periods.ts'
import type { Cadence } from '#domain/measurement/series.ts'
import { addDays, type Day } from '#domain/time/days.ts'

/** How long after a period its reading may come in before monitoring counts as not performed (C-162). */
const graceDays: Readonly<Record<Cadence, number>> = { day: 3, week: 7, month: 14, quarter: 21 }

export interface Read {
  readonly cadence: Cadence
  /** The first day it was watched. */
  readonly since: Day
  /** The period of its newest reading; null where there is none. */
  readonly last: Day | null
}

/** The period whose reading should be there by now and is not; null where none is missing. */
export function missedPeriod({ cadence, since, last }: Read, today: Day): Day | null {
  const settled = addDays(today, -graceDays[cadence])
  const start = periodStartOf(addDays(periodStartOf(settled, cadence), -1), cadence)
  if (start < since || periodEnd(start, cadence) > settled) return null
  return last !== null && last >= start ? null : start
}
