import { isoDay, monthSpan, weekSpan } from './calendar.ts'
import { monthNumber, monthPattern } from './monthWords.ts'

/** What a text says about a date. A span is a month, quarter, week, half or whole year: which end counts is the column's matter. */
export type DateReading =
  | { readonly kind: 'day'; readonly day: string; readonly shortYear: boolean }
  /** Day and month could be either: both readings, where they exist. */
  | {
      readonly kind: 'either'
      readonly dayFirst: string | undefined
      readonly monthFirst: string | undefined
      readonly shortYear: boolean
    }
  | { readonly kind: 'span'; readonly first: string; readonly last: string }
  /** It has the form of a date, and no calendar has that day. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unread' }

/** Reads a date written by a person, in English or German. A time of day after it is dropped. */
export function readDateText(text: string): DateReading {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/^(mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]*\s+(?=\d)/, '')
    .replace(/(?<=\d)(,?\s+|t)\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*([ap]\.?m\.?|z|uhr|[+-]\d{2}:?\d{2})?$/, '')
    .replace(/\s+/g, ' ')
  return numericDate(words) ?? namedMonth(words) ?? span(words) ?? { kind: 'unread' }
}

function numericDate(words: string): DateReading | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\.?$/.exec(words) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(words)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), false)
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|'?\d{2})\.?$/.exec(words)
  if (dotted) return day(year(dotted[3]), Number(dotted[2]), Number(dotted[1]), isShort(dotted[3]))
  const parted = /^(\d{1,2}) ?[/-] ?(\d{1,2}) ?[/-] ?(\d{4}|'?\d{2})$/.exec(words)
  if (!parted) return undefined
  const [first, second] = [Number(parted[1]), Number(parted[2])]
  const dayFirst = isoDay(year(parted[3]), second, first)
  const monthFirst = isoDay(year(parted[3]), first, second)
  if (!dayFirst && !monthFirst) return { kind: 'impossible' }
  return { kind: 'either', dayFirst, monthFirst, shortYear: isShort(parted[3]) }
}

function namedMonth(words: string): DateReading | undefined {
  const dayBefore = new RegExp(
    `^(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]*(?:of )?(${monthPattern})\\.?,?[ -]*(\\d{4}|'?\\d{2})$`,
  ).exec(words)
  if (dayBefore) return day(year(dayBefore[3]), monthNumber(dayBefore[2]), Number(dayBefore[1]), isShort(dayBefore[3]))
  const dayAfter = new RegExp(`^(${monthPattern})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`).exec(words)
  if (dayAfter) return day(Number(dayAfter[3]), monthNumber(dayAfter[1]), Number(dayAfter[2]), false)
  const month = new RegExp(
    `^(?:early|mid|end|end of|late|by|until|anfang|mitte|ende|bis|bis ende)?[ -]*(${monthPattern})\\.?,?[ -/]*(\\d{4}|'?\\d{2})$`,
  ).exec(words)
  if (month) return months(year(month[2]), monthNumber(month[1]), monthNumber(month[1]))
  return undefined
}

function span(words: string): DateReading | undefined {
  const month = /^(\d{1,2}) ?[/.-] ?((?:19|20)\d{2})$/.exec(words)
  if (month) return months(Number(month[2]), Number(month[1]), Number(month[1]))
  const yearMonth = /^((?:19|20)\d{2}) ?[/.-] ?(\d{1,2})$/.exec(words)
  if (yearMonth) return months(Number(yearMonth[1]), Number(yearMonth[2]), Number(yearMonth[2]))
  const quarter = part(
    words,
    '(?:q|qtr|quarter|quartal|quart)\\.? ?([1-4])',
    '([1-4])(?:\\.|st|nd|rd|th)? ?(?:q|qtr|quarter|quartal)\\.?',
  )
  if (quarter) return months(quarter.year, quarter.number * 3 - 2, quarter.number * 3)
  const half = part(words, '(?:h|hj|half|halbjahr)\\.? ?([12])', '([12])(?:\\.|st|nd)? ?(?:h|hj|half|halbjahr)\\.?')
  if (half) return months(half.year, half.number * 6 - 5, half.number * 6)
  const week = part(words, '(?:kw|cw|wk|week|w)\\.? ?(\\d{1,2})', '(\\d{1,2})\\. ?(?:kw|woche|week)')
  const days = week && weekSpan(week.year, week.number)
  if (week) return days ? { kind: 'span', ...days } : { kind: 'impossible' }
  const whole = /^(?:in |during |end of |ende )?((?:19|20)\d{2})$/.exec(words)
  return whole ? months(Number(whole[1]), 1, 12) : undefined
}

/** "Q4 2025", "Q4/25", "2025-Q4", "4. Quartal 2025". */
function part(words: string, before: string, after: string): { year: number; number: number } | undefined {
  const withYear = new RegExp(`^(?:end of |ende |bis )?(?:${before}|${after})[ /,.-]*(\\d{4}|'?\\d{2})$`).exec(words)
  if (withYear) return { number: Number(withYear[1] ?? withYear[2]), year: year(withYear[3]) }
  const yearFirst = new RegExp(`^(\\d{4})[ /,.-]*(?:${before})$`).exec(words)
  return yearFirst ? { number: Number(yearFirst[2]), year: Number(yearFirst[1]) } : undefined
}

function months(inYear: number, from: number, to: number): DateReading {
  return from < 1 || to > 12 ? { kind: 'impossible' } : { kind: 'span', ...monthSpan(inYear, from, to) }
}

function day(inYear: number, month: number, date: number, shortYear: boolean): DateReading {
  const found = isoDay(inYear, month, date)
  return found ? { kind: 'day', day: found, shortYear } : { kind: 'impossible' }
}

/** Two digits: 00…79 are of this century; the reader is told. */
function year(text = ''): number {
  const number = Number(text.replace("'", ''))
  return isShort(text) ? number + (number < 80 ? 2000 : 1900) : number
}

function isShort(text = ''): boolean {
  return text.replace("'", '').length === 2
}
