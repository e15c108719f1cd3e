import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { type Refusal, Refused, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { DecimalMark } from '#domain/readings/numberText.ts'
import { markOf } from '#domain/readingsFile/cellNumber.ts'
import { findReadings, type SheetOfReadings } from '#domain/readingsFile/sheetOfReadings.ts'
import type { FilledMetric } from '#domain/readingsFile/understandReadings.ts'
import { type DateOrderFound, dateOrder } from '#domain/register/dateOrder.ts'
import { plain } from '#domain/register/plainWords.ts'
import type { Sheet, Workbook } from '#domain/register/workbook.ts'
import type { KnownMetric } from '#store/points/metrics.ts'
import { assertFine } from '../asking.ts'
import type { ColumnDecision, ReadingDecisions } from './decisions.ts'

/** A workbook with everything decided that can be: which sheet, which columns fill what, how dates and numbers are meant. */
export interface LaidOut {
  readonly found: SheetOfReadings
  readonly sheet: Sheet
  readonly columns: readonly ColumnDecision[]
  readonly fills: readonly FilledMetric[]
  readonly order: DateOrderFound
  readonly marks: ReadonlyMap<number, DecimalMark | null>
}

/** @throws Refused invalid: no readings in it, or decisions that do not fit the file */
export function laidOut(workbook: Workbook, decisions: ReadingDecisions, metrics: readonly KnownMetric[]): LaidOut {
  const { sheet, found } = sheetOf(workbook, decisions)
  const columns = decisions.columns ?? proposed(found, metrics)
  const known = new Set(found.columns.map(({ index }) => index))
  const times = decisions.times ?? found.times
  assertFine(
    unmet(
      [times, ...columns.map(({ index }) => index)].some((index) => !known.has(index)) &&
        refuse('readings_column_unknown', { field: 'columns' }),
    ),
  )
  const body = sheet.rows.slice(found.first)
  const cellsOf = (index: number) => body.map((row) => row[index] ?? null)
  const order = dateOrder(cellsOf(times))
  return {
    found: { ...found, times },
    sheet,
    columns,
    fills: fillsOf(columns, metrics),
    order: decisions.dateOrder ? { ...order, order: decisions.dateOrder } : order,
    marks: new Map(columns.map(({ index }) => [index, decisions.decimal ?? markOf(cellsOf(index))])),
  }
}

function sheetOf(workbook: Workbook, { sheet: named }: ReadingDecisions): { sheet: Sheet; found: SheetOfReadings } {
  const shown = workbook.sheets.filter(({ hidden, name }) => !hidden || name === named)
  if (named !== undefined && !shown.some(({ name }) => name === named))
    throw new Refused('invalid', [
      refuse('readings_sheet_unknown', { field: 'sheet', values: { sheet: named.slice(0, 60) } }),
    ])
  for (const sheet of shown.filter(({ name }) => named === undefined || name === named)) {
    const found = findReadings(sheet)
    if (found) return { sheet, found }
  }
  throw new Refused('invalid', [refuse('readings_not_found', { field: 'file' })])
}

/** A column under a metric's name or number is taken to be it; shares need two columns, so a person chooses them. */
function proposed({ columns }: SheetOfReadings, metrics: readonly KnownMetric[]): ColumnDecision[] {
  return columns
    .filter(({ holds, header }) => holds === 'numbers' && header !== '')
    .flatMap(({ index, header }): ColumnDecision[] => {
      const named = metrics.find(
        ({ name, number }) => plain(name) === plain(header) || (number && header.includes(number)),
      )
      return named?.kind === 'value' ? [{ index, metric: named.id, part: 'value' }] : []
    })
}

/** @throws Refused invalid when a part of a metric is missing or there twice */
function fillsOf(columns: readonly ColumnDecision[], metrics: readonly KnownMetric[]): FilledMetric[] {
  const byMetric = new Map<KnownMetric, ColumnDecision[]>()
  const refusals: Refusal[] = []
  for (const column of columns) {
    const metric = metrics.find(({ id, number }) => id === column.metric || number === column.metric)
    if (!metric) refusals.push(fieldRefusal('metric_unknown', 'columns', { metric: column.metric.slice(0, 60) }))
    else byMetric.set(metric, [...(byMetric.get(metric) ?? []), column])
  }
  for (const [metric, parts] of byMetric) refusals.push(...partRefusals(metric, parts))
  assertFine(refusals)
  return [...byMetric].map(([metric, parts]) => ({
    metric,
    ...Object.fromEntries(parts.map(({ part, index }) => [part, index])),
  }))
}

function partRefusals(metric: KnownMetric, parts: readonly ColumnDecision[]): Refusal[] {
  const needed = metric.kind === 'value' ? ['value'] : ['num', 'den']
  const there = parts.map(({ part }) => part as string)
  const values = { metric: metric.name }
  return unmet(
    new Set(there).size < there.length && refuse('readings_part_twice', { field: 'columns', values }),
    metric.kind === 'value' &&
      there.some((part) => part !== 'value') &&
      refuse('reading_takes_value', { field: 'columns' }),
    metric.kind !== 'value' &&
      !needed.every((part) => there.includes(part)) &&
      refuse('readings_part_missing', { field: 'columns', values }),
  )
}
