import { nextPeriod, periodEnd, periodStartOf } from '#domain/measurement/periods.ts'
import { addDays, type Day } from '#domain/time/days.ts'

/** `2026-Q3` of the quarter a day lies in. */
export function quarterName(day: Day): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** First day of a quarter by its name; null when it is none. */
export function quarterStart(name: string): Day | null {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(name) ?? []
  return year === undefined || year === '0000' ? null : `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`
}

/** Starts of the newest so many quarters up to the one a day lies in, in order. */
export function newestQuarters(count: number, day: Day): Day[] {
  const starts: Day[] = [periodStartOf(day, 'quarter')]
  while (starts.length < count) starts.unshift(periodStartOf(addDays(starts[0]!, -1), 'quarter'))
  return starts
}

/** Last day of the quarter or month that begins on a day. */
export function lastDayOf(start: Day, cadence: 'month' | 'quarter'): Day {
  return addDays(periodEnd(start, cadence), -1)
}

/** The first day so many months after the month a day lies in; before it when negative. */
export function monthsAfter(day: Day, count: number): Day {
  let start = periodStartOf(day, 'month')
  for (let steps = 0; steps < count; steps++) start = nextPeriod(start, 'month')
  for (let steps = 0; steps > count; steps--) start = periodStartOf(addDays(start, -1), 'month')
  return start
}
