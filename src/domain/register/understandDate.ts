import { serialDay } from './calendar.ts'
import type { DateOrder } from './dateOrder.ts'
import { readDateText } from './dateText.ts'
import { isPlaceholder, plain } from './plainWords.ts'
import { decided, type Understood } from './understanding.ts'
import { type Cell, said } from './workbook.ts'

export interface DateContext {
  /** `unknown`: day first is assumed and every such value says so; `mixed`: they need a decision. */
  readonly order: DateOrder | 'mixed' | 'unknown'
  /** Which end of "April 2025" counts: a target is met until its end, an event is not before its start. */
  readonly end: 'first' | 'last'
  readonly date1904: boolean
  /** The person's own reading of a text; null leaves the date empty. */
  readonly corrections?: Readonly<Record<string, string | null>>
}

/**
 * A cell as ISO day. Errors: `date_does_not_exist` (31/02/2026), `date_not_understood`, `date_implausible` (year 2206),
 * `date_ambiguous` (a column that contradicts itself). Words such as "asap" give no date and a warning.
 */
export function understandDate(cell: Cell, context: DateContext): Understood<string> {
  const text = said(cell).trim()
  const corrected = decided(context.corrections, text)
  if (corrected !== undefined) return { value: corrected }
  if (cell === null || isPlaceholder(text)) return { value: null }
  if (typeof cell === 'object' && cell.kind === 'date') return plausible({ value: cell.day }, text)
  if (typeof cell === 'object' && cell.kind === 'error') return { error: { code: 'cell_error', values: { text } } }
  const serial = serialFrom(cell, context.date1904)
  if (serial)
    return plausible({ value: serial, warning: { code: 'date_from_serial', values: { text, day: serial } } }, text)
  return plausible(fromText(text, context), text)
}

/** Whether a cell is a date in any form, even an impossible one; undefined for blanks and words like "asap", which tell nothing. */
export function isDateLike(cell: Cell): boolean | undefined {
  const text = said(cell).trim()
  if (cell === null || isPlaceholder(text) || wordsForNoDate.test(plain(text))) return undefined
  if (typeof cell === 'object' && cell.kind !== 'text')
    return cell.kind === 'date' || (cell.kind === 'number' && serialFrom(cell, false) !== undefined)
  return readDateText(text).kind !== 'unread' || serialFrom(cell, false) !== undefined
}

function fromText(text: string, { order, end }: DateContext): Understood<string> {
  const reading = readDateText(text)
  if (reading.kind === 'impossible') return { error: { code: 'date_does_not_exist', values: { text } } }
  if (reading.kind === 'unread') return noDate(text)
  if (reading.kind === 'span')
    return { value: reading[end], warning: { code: 'date_span', values: { text, day: reading[end] } } }
  if (reading.kind === 'day') return reading.shortYear ? shortYear(text, reading.day) : { value: reading.day }
  const { dayFirst, monthFirst } = reading
  const only = !dayFirst || !monthFirst || dayFirst === monthFirst ? (dayFirst ?? monthFirst ?? null) : null
  // 31/02/2026 in a column written day first has no other reading; 04/30/2026 in the same column is a slip worth a warning.
  const against = (order === 'dayFirst' && !dayFirst) || (order === 'monthFirst' && !monthFirst)
  if (only && against) return { value: only, warning: { code: 'date_other_order', values: { text, day: only } } }
  if (only) return reading.shortYear ? shortYear(text, only) : { value: only }
  if (order === 'mixed')
    return { error: { code: 'date_ambiguous', values: { text, one: dayFirst ?? '', other: monthFirst ?? '' } } }
  const value = (order === 'monthFirst' ? monthFirst : dayFirst) ?? null
  if (order === 'unknown') return { value, warning: { code: 'date_order_assumed', values: { text, day: value ?? '' } } }
  return reading.shortYear && value ? shortYear(text, value) : { value }
}

function noDate(text: string): Understood<string> {
  if (wordsForNoDate.test(plain(text))) return { value: null, warning: { code: 'date_in_words', values: { text } } }
  return { error: { code: 'date_not_understood', values: { text } } }
}

function shortYear(text: string, day: string): Understood<string> {
  return { value: day, warning: { code: 'date_two_digit_year', values: { text, day } } }
}

/** A bare number between 1954 and 2119 as a spreadsheet counts days; eight digits are a date written together. */
function serialFrom(cell: Exclude<Cell, null>, date1904: boolean): string | undefined {
  const number =
    typeof cell === 'object' && cell.kind === 'number'
      ? cell.value
      : /^\d{5}(\.\d+)?$/.test(said(cell).trim())
        ? Number(said(cell))
        : undefined
  return number !== undefined && number >= 20_000 && number < 80_000 ? serialDay(number, date1904) : undefined
}

function plausible(understood: Understood<string>, text: string): Understood<string> {
  if ('error' in understood || understood.value === null) return understood
  const year = Number(understood.value.slice(0, 4))
  return year < 1970 || year > 2100
    ? { error: { code: 'date_implausible', values: { text, day: understood.value } } }
    : understood
}

const wordsForNoDate =
  /^(asap|a s a p|as soon as possible|soon|immediately|urgent|ongoing|on going|continuous(ly)?|permanent|open|open ended|pending|later|future|next (year|quarter|month|week|audit|release|review)|when .*|after .*|depends .*|see .*|not (yet )?(set|planned|defined|decided)|never|various|baldmoeglichst|schnellstmoeglich|sofort|umgehend|laufend|fortlaufend|dauerhaft|dauernd|kontinuierlich|staendig|offen|spaeter|naechste[rsmn]? .*|nach .*|sobald .*|bei bedarf|siehe .*|noch nicht .*|n v)$/
