/** Calendar arithmetic on ISO days, without a clock and without time zones. */

/** `2026-02-28`, or undefined where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** First or last day of the months `from`…`to` of a year. */
export function monthSpan(year: number, from: number, to: number): { readonly first: string; readonly last: string } {
  return { first: `${year}-${pad(from)}-01`, last: `${year}-${pad(to)}-${daysIn(year, to)}` }
}

/**
 * A spreadsheet's day number as ISO day; the part after the point is the time and is dropped. The 1900 system counts a
 * 29 February 1900 that never was, so serials up to 60 are refused rather than guessed. Undefined outside 1900…9999.
 */
export function serialDay(serial: number, date1904: boolean): string | undefined {
  const days = Math.floor(serial) + (date1904 ? 1462 : 0)
  if (days <= 60 || days > 2_958_465) return undefined
  return dayNumber(days - 25_569)
}

/** Monday and Sunday of an ISO week. */
export function weekSpan(year: number, week: number): { readonly first: string; readonly last: string } | undefined {
  if (week < 1 || week > 53) return undefined
  const fourth = epochDay(year, 1, 4)
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + (week - 1) * 7
  return { first: dayNumber(monday), last: dayNumber(monday + 6) }
}

/** Day number of an ISO day in a spreadsheet's 1900 system, for writing real dates. */
export function daySerial(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return epochDay(year, month, date) + 25_569
}

function epochDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000
}

function dayNumber(epochDays: number): string {
  return new Date(epochDays * 86_400_000).toISOString().slice(0, 10)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
