/** Calendar days as text, `2026-11-20`. Comparing them as text compares them in time. */
export type Day = string

const MILLISECONDS = 86_400_000

const FIRST = Date.parse('0001-01-01T00:00:00Z')
const LAST = Date.parse('9999-12-31T00:00:00Z')

/** The day `count` days later (earlier when negative); never beyond the first and the last day that four digits write. */
export function addDays(day: Day, count: number): Day {
  const time = Date.parse(`${day}T00:00:00Z`) + count * MILLISECONDS
  return new Date(Math.min(LAST, Math.max(FIRST, time))).toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS)
}

/** Whether the text is a day that exists: `2026-02-31` is not, nor is any of a year 0. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** The day an instant falls on in a time zone: an organization's days are its own (design §4). */
export function dayOf(instant: string, timeZone: string): Day {
  const formatter =
    formatters.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  formatters.set(timeZone, formatter)
  return formatter.format(new Date(instant))
}
