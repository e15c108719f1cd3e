import type { Cadence } from '#domain/measurement/series.ts'
import { addDays, type Day, dayOf, isDay } from '#domain/time/days.ts'

export interface ReadPeriod {
  readonly day: Day
  /** What the writing itself says; undefined for a plain day or an instant. */
  readonly cadence?: Cadence
  /** The instant in UTC, where one was given. */
  readonly instant?: string
}

/** Reads a day, an instant with its offset, a month (2026-10), an ISO week (2026-W41) or a quarter (2026-Q4); undefined for anything else. */
export function readPeriod(text: string, timeZone: string): ReadPeriod | undefined {
  if (isDay(text)) return { day: text }
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text)
  if (month) return there({ day: `${text}-01`, cadence: 'month' })
  const week = /^(\d{4})-W(\d{2})$/.exec(text)
  if (week) return weekStart(Number(week[1]), Number(week[2]))
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text)
  if (quarter)
    return there({ day: `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}-01`, cadence: 'quarter' })
  return readInstant(text, timeZone)
}

/** With a Z or an offset; without either nobody knows which instant it is. */
function readInstant(text: string, timeZone: string): ReadPeriod | undefined {
  const written =
    /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.exec(text)
  if (!written || !isDay(written[1] ?? '')) return undefined
  const instant = new Date(text)
  if (Number.isNaN(instant.getTime())) return undefined
  return { day: dayOf(instant.toISOString(), timeZone), instant: instant.toISOString() }
}

/** Week 1 holds 4 January; a year has 52 or 53. */
function weekStart(year: number, week: number): ReadPeriod | undefined {
  const fourth = `${String(year).padStart(4, '0')}-01-04`
  if (week < 1 || !isDay(fourth)) return undefined
  const monday = addDays(fourth, -((new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7))
  const day = addDays(monday, (week - 1) * 7)
  const isOfThatYear = addDays(day, 3).slice(0, 4) === fourth.slice(0, 4)
  return isOfThatYear ? { day, cadence: 'week' } : undefined
}

function there(period: ReadPeriod): ReadPeriod | undefined {
  return isDay(period.day) ? period : undefined
}
