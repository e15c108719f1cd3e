import type { Language } from '#domain/words/language.ts'

/** One way of writing days, moments and numbers: the reader's. */
export interface Formats {
  /** `2026-11-20` as the reader writes days. */
  day(day: string): string
  /** `2026-11` in a few letters. */
  month(month: string): string
  /** `2026-Q4` as `Q4 2026`. */
  quarter(quarter: string): string
  /** An instant with time, in the browser's time zone. */
  moment(instant: string): string
  number(value: number): string
  /** A share of one as the reader writes per cents, with so many digits after the point at most. */
  percent(share: number, digits?: number): string
  /** "3 days ago"; for moments nearer than a month. */
  ago(instant: string, now: number): string
  /** The reader's day format in dayjs letters, for the date picker. */
  readonly dayPattern: string
}

export function formatsFor(language: Language): Formats {
  const locale = navigator.languages.find((tag) => tag.startsWith(language)) ?? { en: 'en-GB', de: 'de-DE' }[language]
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const months = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const numbers = new Intl.NumberFormat(locale)
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' })
  return {
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    month: (month) => months.format(new Date(`${month}-01T00:00:00Z`)),
    quarter: (quarter) => quarter.split('-').reverse().join(' '),
    moment: (instant) => moments.format(new Date(instant)),
    number: (value) => numbers.format(value),
    percent: (share, digits = 0) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(share),
    ago: (instant, now) => agoIn(relative, Date.parse(instant) - now) ?? days.format(new Date(instant)),
    dayPattern: patternOf(days),
  }
}

const MINUTE = 60_000
const DAY = 1440 * MINUTE

function agoIn(relative: Intl.RelativeTimeFormat, distance: number): string | null {
  const size = Math.abs(distance)
  if (size < MINUTE) return relative.format(0, 'second')
  if (size < 60 * MINUTE) return relative.format(Math.round(distance / MINUTE), 'minute')
  if (size < DAY) return relative.format(Math.round(distance / (60 * MINUTE)), 'hour')
  return size < 30 * DAY ? relative.format(Math.round(distance / DAY), 'day') : null
}

/** `20 Nov 2026` becomes `D MMM YYYY`: the same format for reading and for typing. */
function patternOf(days: Intl.DateTimeFormat): string {
  const sample = new Date(Date.UTC(2026, 10, 2))
  return days.formatToParts(sample).map(partPattern).join('')
}

function partPattern({ type, value }: Intl.DateTimeFormatPart): string {
  if (type === 'day') return value.length === 2 ? 'DD' : 'D'
  if (type === 'year') return 'YYYY'
  if (type !== 'month') return value
  return /^\d/.test(value) ? 'MM' : 'MMM'
}
