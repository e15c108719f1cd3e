import type { Refusal } from '#domain/kernel/refusal.ts'
import { isComplete, nextPeriod, periodEnd, periodStartOf } from '#domain/measurement/periods.ts'
import type { Cadence } from '#domain/measurement/series.ts'
import { dayStart } from '#domain/time/dayStart.ts'
import type { Day } from '#domain/time/days.ts'

/** One complete period with the instants it begins and ends at, ISO 8601 in UTC. */
export interface PeriodSpan {
  readonly period: Day
  readonly from: string
  readonly to: string
}

/** What a source says about some periods: readings, what cannot be one and why, and periods about which it says nothing. */
export interface Pulled {
  readonly readings: readonly PulledReading[]
  readonly refused: readonly { readonly period: Day; readonly refusal: Refusal }[]
  readonly missing: readonly Day[]
}

export interface PulledReading {
  readonly period: Day
  readonly value?: number
  readonly num?: number
  readonly den?: number
}

export interface SpansAsked {
  /** A day in the first period. */
  readonly from: Day
  /** The organization's or the metric's day: a period that is not over by then is not asked for. */
  readonly today: Day
  readonly cadence: Cadence
  readonly timeZone: string
  readonly most: number
}

/** The complete periods from a day on, in order, in the metric's own time zone: days of 23 and 25 hours are what they are. */
export function spansFrom({ from, today, cadence, timeZone, most }: SpansAsked): PeriodSpan[] {
  const spans: PeriodSpan[] = []
  for (let period = periodStartOf(from, cadence); spans.length < most; period = nextPeriod(period, cadence)) {
    if (!isComplete(period, cadence, today)) break
    spans.push(spanOf(period, cadence, timeZone))
  }
  return spans
}

export function spanOf(period: Day, cadence: Cadence, timeZone: string): PeriodSpan {
  return { period, from: dayStart(period, timeZone), to: dayStart(periodEnd(period, cadence), timeZone) }
}

export function secondsOf({ from, to }: PeriodSpan): number {
  return (Date.parse(to) - Date.parse(from)) / 1000
}
