import type { Day } from '#domain/time/days.ts'

/** The same day so many months earlier; the last of the month where that month is shorter. */
export function monthsBefore(day: Day, count: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - count, 0))
  last.setUTCDate(Math.min(date, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}
