import { type Day, dayOf } from './days.ts'

const HOUR = 3_600_000

/**
 * The instant a day begins in a time zone, ISO 8601 in UTC. On the day clocks go forward at midnight that is the first moment the
 * day has; a day has 23, 24 or 25 hours, so the end of one is the start of the next, never 24 hours later.
 */
export function dayStart(day: Day, timeZone: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  let [before, within] = [midnight - 15 * HOUR, midnight + 15 * HOUR]
  while (within - before > 1000) {
    const between = Math.floor((before + within) / 2000) * 1000
    if (dayOf(new Date(between).toISOString(), timeZone) >= day) within = between
    else before = between
  }
  return new Date(within).toISOString()
}
