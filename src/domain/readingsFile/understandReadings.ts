import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { periodEnd, periodStartOf } from '#domain/measurement/periods.ts'
import type { DecimalMark } from '#domain/readings/numberText.ts'
import type { MetricDefinition } from '#domain/records/metric/definition.ts'
import type { Reading } from '#domain/records/metric/reading.ts'
import type { DateOrder } from '#domain/register/dateOrder.ts'
import { readDateText } from '#domain/register/dateText.ts'
import { type Cell, isBlank, type Sheet, said } from '#domain/register/workbook.ts'
import { addDays } from '#domain/time/days.ts'
import { cellNumber } from './cellNumber.ts'

/** Which columns fill a metric: one value, or what is counted and the whole. */
export interface FilledMetric {
  readonly metric: MetricDefinition
  readonly value?: number | undefined
  readonly num?: number | undefined
  readonly den?: number | undefined
}

export interface ToUnderstand {
  readonly sheet: Sheet
  readonly first: number
  readonly times: number
  readonly fills: readonly FilledMetric[]
  readonly dateOrder: DateOrder | null
  /** The decimal mark of each column that fills something. */
  readonly marks: ReadonlyMap<number, DecimalMark | null>
}

/** One reading of a file with where it stands, or why it is none. */
export interface FileReading {
  readonly metric: string
  /** As the person sees it: the first row is 1. */
  readonly row: number
  /** What the file says: the time, and the cells. */
  readonly time: string
  readonly cells: readonly string[]
  readonly read: { readonly reading: Reading } | { readonly refusal: Refusal }
}

/** Every reading of a sheet in its order; rows without a time or without a value are no readings and are left away. */
export function understandReadings(asked: ToUnderstand): FileReading[] {
  const found: FileReading[] = []
  for (let at = asked.first; at < asked.sheet.rows.length; at += 1) {
    const row = asked.sheet.rows[at] ?? []
    const time = row[asked.times] ?? null
    for (const fill of asked.fills) {
      const cells = [fill.value, fill.num, fill.den].flatMap((index) =>
        index === undefined ? [] : [row[index] ?? null],
      )
      if (cells.every((cell) => cellNumber(cell, 'point').kind === 'blank')) continue
      const numbers = numbersOf(row, fill, asked.marks)
      const when = whenOf(time, fill.metric, asked.dateOrder)
      const read =
        'refusal' in when
          ? when
          : 'refusal' in numbers
            ? numbers
            : { reading: { metric: fill.metric.id, ...when, ...numbers } }
      found.push({
        metric: fill.metric.id,
        row: at + 1,
        time: said(time).trim(),
        cells: cells.map((cell) => said(cell).trim()),
        read,
      })
    }
  }
  return found
}

type When = { readonly at: string } | { readonly refusal: Refusal }

/** The day a time lies on, or the first of a whole period; a period of another length than the metric's is none of it. */
function whenOf(cell: Cell, { cadence }: MetricDefinition, order: DateOrder | null): When {
  const no = (code: Refusal['code']) => ({
    refusal: refuse(code, { field: 'at', values: { text: said(cell).slice(0, 40) } }),
  })
  if (isBlank(cell)) return { refusal: refuse('reading_time_missing', { field: 'at' }) }
  if (typeof cell === 'object' && cell?.kind === 'date') return { at: cell.day }
  const read = readDateText(said(cell))
  if (read.kind === 'day') return { at: read.day }
  if (read.kind === 'span') {
    const isWhole =
      periodStartOf(read.first, cadence) === read.first && periodEnd(read.first, cadence) === addDays(read.last, 1)
    return isWhole ? { at: read.first } : no('reading_period_other')
  }
  if (read.kind !== 'either') return no('reading_time_unclear')
  const { dayFirst, monthFirst } = read
  const chosen =
    dayFirst === monthFirst
      ? dayFirst
      : order === 'dayFirst'
        ? dayFirst
        : order === 'monthFirst'
          ? monthFirst
          : undefined
  return chosen ? { at: chosen } : no(order === null ? 'reading_date_either' : 'reading_time_unclear')
}

type Numbers = Pick<Reading, 'value' | 'num' | 'den'> | { readonly refusal: Refusal }

function numbersOf(
  row: readonly Cell[],
  { metric, value, num, den }: FilledMetric,
  marks: ToUnderstand['marks'],
): Numbers {
  const numbers: Record<string, number> = {}
  for (const [name, index] of Object.entries({ value, num, den })) {
    if (index === undefined) continue
    const text = said(row[index] ?? null)
      .trim()
      .slice(0, 40)
    const read = cellNumber(row[index], marks.get(index) ?? null)
    if (read.kind === 'either') return { refusal: refuse('reading_number_either', { field: name, values: { text } }) }
    if (read.kind !== 'number') return { refusal: refuse('reading_number_unclear', { field: name, values: { text } }) }
    // A metric in percent takes 95 from "95 %"; any other takes the share, 0.95.
    numbers[name] = read.percent && !isInPercent(metric) ? read.value / 100 : read.value
  }
  return numbers
}

function isInPercent({ unit }: MetricDefinition): boolean {
  return /%|percent|prozent/i.test(unit)
}
