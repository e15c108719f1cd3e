import type { Cadence } from '../measurement/series.ts'
import type { ChartWords } from '../words/chartWords.ts'
import { filled, type Language } from '../words/language.ts'

const DAY = 86_400_000
const locales = { en: 'en-GB', de: 'de-DE' } as const satisfies Record<Language, string>

/** Days since 1970 of a calendar day `2026-11-20`: what time is measured in on an axis. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)
}

/** The calendar day of a day number. */
export function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10)
}

/** The first day of the period after this one; weeks run seven days from their start. */
export function nextPeriod(start: number, cadence: Cadence): number {
  if (cadence === 'day') return start + 1
  if (cadence === 'week') return start + 7
  return addMonths(start, cadence === 'month' ? 1 : 3)
}

/** The same day some months on; only first days of months are asked for, others end with their month. */
export function addMonths(start: number, months: number): number {
  const date = new Date(start * DAY)
  const month = date.getUTCMonth() + months
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate()
  return Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last)) / DAY
}

export interface DayWriter {
  /** "20 Nov 2026" */
  day(day: string): string
  /** The period that starts on this day: "Nov 2026", "Q4 2026", "week of 16 Nov 2026". */
  period(day: string): string
  dayAndMonth(number: number): string
  month(number: number): string
  year(number: number): string
  weekday(number: number): string
}

export function dayWriter(language: Language, labels: ChartWords, cadence: Cadence = 'day'): DayWriter {
  const locale = locales[language]
  const style = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
    return (number: number) => format.format(number * DAY)
  }
  const days = style({ day: 'numeric', month: 'short', year: 'numeric' })
  const months = style({ month: 'short', year: 'numeric' })
  const year = (number: number) => String(new Date(number * DAY).getUTCFullYear())
  const quarter = (number: number) => Math.floor(new Date(number * DAY).getUTCMonth() / 3) + 1
  const period = (day: string) => {
    const number = dayNumber(day)
    if (cadence === 'day') return days(number)
    if (cadence === 'week') return filled(labels.weekOf, { day: days(number) })
    if (cadence === 'month') return months(number)
    return filled(labels.quarterOf, { quarter: quarter(number), year: year(number) })
  }
  return {
    day: (day) => days(dayNumber(day)),
    period,
    year,
    dayAndMonth: style({ day: 'numeric', month: 'short' }),
    month: style({ month: 'short' }),
    weekday: style({ weekday: 'short' }),
  }
}
