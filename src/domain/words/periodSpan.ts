import { periodEnd } from '#domain/measurement/periods.ts'
import type { Cadence } from '#domain/measurement/series.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import type { Language } from './language.ts'
import { dayInWords } from './noticeSentence.ts'

const to = { en: 'to', de: 'bis' } as const satisfies Record<Language, string>

/** From the first period to the end of the last, in words: "January to March 2026", "5–25 January 2026". */
export function periodSpan(
  first: Day,
  last: Day,
  { cadence, language }: { cadence: Cadence; language: Language },
): string {
  if (cadence === 'day' || cadence === 'week') return daySpan(first, addDays(periodEnd(last, cadence), -1), language)
  const from = periodInWords(first, { cadence, language })
  if (first === last) return from
  const start = cadence === 'month' && first.slice(0, 4) === last.slice(0, 4) ? monthName(first, language) : from
  return `${start} ${to[language]} ${periodInWords(last, { cadence, language })}`
}

/** "March 2026", "Q1 2026"; a week by its first day. */
export function periodInWords(start: Day, { cadence, language }: { cadence: Cadence; language: Language }): string {
  const year = start.slice(0, 4)
  if (cadence === 'month') return `${monthName(start, language)} ${year}`
  if (cadence === 'quarter') return `Q${Math.ceil(Number(start.slice(5, 7)) / 3)} ${year}`
  return dayInWords(start, language)
}

function monthName(start: Day, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { month: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${start}T00:00:00Z`))
}

function daySpan(first: Day, last: Day, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  const range = format.formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`))
  return range.replaceAll('\u2009', ' ')
}
