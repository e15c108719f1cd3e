import { periodStartOf } from '#domain/measurement/periods.ts'
import type { Cadence, MetricKind, SeriesPoint } from '#domain/measurement/series.ts'
import { type DateOrder, dateOrder } from '#domain/register/dateOrder.ts'
import { understandDate } from '#domain/register/understandDate.ts'
import { type Cell, isBlank, said } from '#domain/register/workbook.ts'
import { type Day, isDay } from '#domain/time/days.ts'
import { cadenceOf } from './cadenceOf.ts'
import { type ChosenColumns, findColumns, type SeriesColumns } from './columns.ts'
import { type DecimalMark, decimalMark } from './numberText.ts'
import { type Reader, readParts } from './readParts.ts'
import type { SeriesFault } from './seriesFault.ts'

export interface SeriesTable {
  /** As read from a file; row i is its line i + 1. */
  readonly rows: readonly (readonly Cell[])[]
  readonly separator?: string
  readonly date1904: boolean
}

/** What the person knows better than the file. */
export interface SeriesAsked {
  readonly kind?: MetricKind
  readonly cadence?: Cadence
  readonly columns?: ChosenColumns
  readonly decimal?: DecimalMark
  readonly order?: DateOrder
}

export interface SeriesRead {
  readonly points: readonly SeriesPoint[]
  readonly kind: MetricKind
  readonly cadence: Cadence
}

/** A table of readings as a series, or everything that is wrong with it, line by line. Nothing is guessed and nothing left out. */
export function readSeriesTable(table: SeriesTable, asked: SeriesAsked): SeriesRead | { faults: SeriesFault[] } {
  const found = findColumns(table.rows, asked.columns)
  if ('fault' in found) return { faults: [{ code: found.fault, values: found.values }] }
  const kind = asked.kind ?? (found.columns.value === undefined ? undefined : 'value')
  if (!kind) return { faults: [{ code: 'series_kind_missing' }] }
  const lines = table.rows.flatMap((cells, at) =>
    at < found.from || cells.every(isBlank) ? [] : [{ line: at + 1, cells }],
  )
  if (lines.length === 0) return { faults: [{ code: 'series_empty' }] }
  const dated = datesOf(lines, { table, asked, columns: found.columns })
  const reader = readerOf(lines, { table, asked, columns: found.columns, kind })
  if ('fault' in reader) return { faults: [reader.fault] }
  const cadence = asked.cadence ?? cadenceOf(dated.flatMap(({ day }) => (day ? [day] : [])))
  const parts = lines.map(({ line, cells }) => readParts(cells, line, reader))
  const faults = [...dated, ...parts].flatMap(({ fault }) => (fault ? [fault] : []))
  if (!cadence && dated.every(({ day }) => day)) faults.push({ code: 'series_cadence_unclear' })
  if (faults.length > 0 || !cadence) return { faults: faults.sort((one, other) => (one.line ?? 0) - (other.line ?? 0)) }
  const starts = dated.map(({ day = '' }) => periodStartOf(day, cadence))
  const twice = repeated(starts, lines, cadence)
  if (twice.length > 0) return { faults: twice }
  return { kind, cadence, points: parts.map(({ point }, at) => ({ periodStart: starts[at]!, value: null, ...point })) }
}

interface Line {
  readonly line: number
  readonly cells: readonly Cell[]
}
interface Context {
  readonly table: SeriesTable
  readonly asked: SeriesAsked
  readonly columns: SeriesColumns
}

function datesOf(lines: readonly Line[], { table, asked, columns }: Context): { day?: Day; fault?: SeriesFault }[] {
  const cells = lines.map((line) => line.cells[columns.date] ?? null)
  const order = asked.order ?? dateOrder(cells).order
  return cells.map((cell, at) => {
    const { line } = lines[at]!
    const text = said(cell).trim()
    if (isBlank(cell)) return { fault: { code: 'series_date_missing', line } }
    const day = text.length >= 10 && isDay(text.slice(0, 10)) ? text.slice(0, 10) : undefined
    if (day) return { day }
    const understood = understandDate(cell, { order, end: 'first', date1904: table.date1904 })
    if ('error' in understood || understood.value === null)
      return { fault: { code: 'series_date_unread', line, values: { text } } }
    if (understood.warning?.code === 'date_order_assumed')
      return { fault: { code: 'series_date_order_unclear', line, values: { text } } }
    return { day: understood.value }
  })
}

function readerOf(
  lines: readonly Line[],
  { table, asked, columns, kind }: Context & { readonly kind: MetricKind },
): Reader | { fault: SeriesFault } {
  const isCounted = kind !== 'value'
  if (isCounted && columns.num === undefined && kind === 'proportion')
    return { fault: { code: 'series_parts_missing' } }
  if (!isCounted && columns.value === undefined) return { fault: { code: 'series_kind_missing' } }
  const places = [columns.value, columns.num, columns.den].filter((place) => place !== undefined)
  const texts = lines
    .flatMap(({ cells }) => places.map((place) => cells[place] ?? null))
    .filter((cell) => typeof cell !== 'object' || cell?.kind === 'text')
  const found = asked.decimal ? { mark: asked.decimal } : decimalMark(texts.map(said), table.separator)
  if ('contradiction' in found) {
    const [one, other] = found.contradiction
    return { fault: { code: 'series_decimals_mixed', values: { one, other } } }
  }
  if ('unclear' in found) return { fault: { code: 'series_decimals_unclear', values: { text: found.unclear } } }
  return { kind, columns, mark: found.mark }
}

/** Two readings of one period: neither is chosen. */
function repeated(starts: readonly Day[], lines: readonly Line[], cadence: Cadence): SeriesFault[] {
  const first = new Map<Day, number>()
  return starts.flatMap((start, at): SeriesFault[] => {
    const { line } = lines[at]!
    const earlier = first.get(start)
    if (earlier === undefined) first.set(start, line)
    return earlier === undefined
      ? []
      : [{ code: 'series_period_twice', line, values: { earlier, day: start, cadence } }]
  })
}
