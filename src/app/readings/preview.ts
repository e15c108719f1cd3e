import { createHash } from 'node:crypto'
import type { Refusal } from '#domain/kernel/refusal.ts'
import type { DecimalMark } from '#domain/readings/numberText.ts'
import type { ReadingColumn } from '#domain/readingsFile/sheetOfReadings.ts'
import { type FileReading, understandReadings } from '#domain/readingsFile/understandReadings.ts'
import { type Point, type Reading, readReading } from '#domain/records/metric/reading.ts'
import type { DateOrderFound } from '#domain/register/dateOrder.ts'
import { said, type Workbook } from '#domain/register/workbook.ts'
import type { Tx } from '#store/open.ts'
import { type KnownMetric, metricsInUse, metricsNamed } from '#store/points/metrics.ts'
import { readStanding, type StandingPoint } from '#store/points/read.ts'
import { readSettings } from '#store/settings.ts'
import { type At, eyesOf } from '../caller.ts'
import { understand } from '../metrics/understand.ts'
import type { ColumnDecision, ReadingDecisions } from './decisions.ts'
import { type LaidOut, laidOut } from './layOut.ts'

/** What would become of one cell, or pair of cells, of the file. */
export interface PreviewRow extends Omit<FileReading, 'read'> {
  readonly fate: 'new' | 'restates' | 'same' | 'refused'
  readonly period: string | null
  readonly value: number | null
  readonly num: number | null
  readonly den: number | null
  /** What stands for the period now, where that differs. */
  readonly before: number | null
  readonly refusal: Refusal | null
}

export interface ReadingsPreview {
  readonly sheets: readonly string[]
  readonly sheet: string
  /** Row of the first reading, as the person sees it. */
  readonly firstRow: number
  readonly times: number
  readonly columns: readonly (ReadingColumn & {
    readonly samples: readonly string[]
    readonly decimal: DecimalMark | null
  })[]
  readonly chosen: readonly ColumnDecision[]
  readonly dateOrder: DateOrderFound
  readonly metrics: readonly Pick<KnownMetric, 'id' | 'number' | 'name' | 'unit' | 'kind' | 'cadence'>[]
  readonly rows: readonly PreviewRow[]
  readonly encoding: string | null
  /** Over all that would be written: what is accepted is what was shown. */
  readonly digest: string
  /** Not for the reader: what would be written. */
  readonly readings: readonly Reading[]
}

/** What a file says, reading by reading, and what each would do to its series. Nothing is written. */
export async function previewWithin(
  tx: Tx,
  at: At,
  { workbook, decisions }: { workbook: Workbook; decisions: ReadingDecisions },
): Promise<ReadingsPreview> {
  const metrics = await fillable(tx, at)
  const layout = laidOut(workbook, decisions, metrics)
  const { found, sheet, fills, order, marks } = layout
  const chosenOrder = order.order === 'dayFirst' || order.order === 'monthFirst' ? order.order : null
  const said = understandReadings({
    sheet,
    first: found.first,
    times: found.times,
    fills,
    dateOrder: chosenOrder,
    marks,
  })
  const rows = await judged(
    tx,
    at,
    said,
    fills.map(({ metric }) => metric as KnownMetric),
  )
  const readings = rows.flatMap(({ row, reading }) => (row.fate === 'new' || row.fate === 'restates' ? [reading!] : []))
  return {
    sheets: workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name),
    sheet: sheet.name,
    firstRow: found.first + 1,
    times: found.times,
    columns: shownColumns(layout),
    chosen: layout.columns,
    dateOrder: order,
    metrics: metrics.map(({ id, number, name, unit, kind, cadence }) => ({ id, number, name, unit, kind, cadence })),
    rows: rows.map(({ row }) => row),
    encoding: workbook.encoding ?? null,
    digest: createHash('sha256').update(JSON.stringify(readings)).digest('hex'),
    readings,
  }
}

const MOST_METRICS = 1000
const NO_ID = '00000000-0000-0000-0000-000000000000'

/** Metrics in use that these eyes may see and that others may fill. */
async function fillable(tx: Tx, { caller }: At): Promise<KnownMetric[]> {
  const all = await metricsInUse(tx, { after: NO_ID, most: MOST_METRICS })
  const seen = await metricsNamed(
    tx,
    all.map(({ id }) => id),
    eyesOf(caller),
  )
  return all.filter(({ id, isComputed }) => seen.has(id) && !isComputed)
}

function shownColumns({ found, sheet, marks }: LaidOut): ReadingsPreview['columns'] {
  return found.columns.map((column) => ({
    ...column,
    samples: sheet.rows.slice(found.first, found.first + 3).map((row) =>
      said(row[column.index] ?? null)
        .trim()
        .slice(0, 60),
    ),
    decimal: marks.get(column.index) ?? null,
  }))
}

interface Judged {
  readonly row: PreviewRow
  readonly reading: Reading | null
}

async function judged(
  tx: Tx,
  at: At,
  said: readonly FileReading[],
  metrics: readonly KnownMetric[],
): Promise<Judged[]> {
  const fine = said.flatMap((each, index) => ('reading' in each.read ? [{ index, reading: each.read.reading }] : []))
  const { refused } = await understand(tx, at, { readings: fine.map(({ reading }) => reading) })
  const refusals = new Map(refused.map(({ index, refusal }) => [fine[index]!.index, refusal]))
  const { timeZone } = await readSettings(tx)
  const standing = new Map<string, Map<string, StandingPoint>>()
  for (const { id } of metrics) standing.set(id, await readStanding(tx, id))
  return said.map(({ read, ...each }, index) => {
    const refusal = 'refusal' in read ? read.refusal : refusals.get(index)
    const blank = { ...each, period: null, value: null, num: null, den: null, before: null }
    if (refusal || !('reading' in read))
      return { row: { ...blank, fate: 'refused', refusal: refusal ?? null }, reading: null }
    const metric = metrics.find(({ id }) => id === each.metric)!
    const result = readReading(read.reading, { metric, timeZone: metric.timeZone ?? timeZone, now: at.app.now() })
    if ('refusal' in result) return { row: { ...blank, fate: 'refused', refusal: result.refusal }, reading: null }
    const { periodStart, value, num, den } = result.point
    const now = standing.get(each.metric)?.get(periodStart)
    const fate = now === undefined ? 'new' : isSame(now, result.point, metric.version) ? 'same' : 'restates'
    const row = {
      ...each,
      period: periodStart,
      value,
      num,
      den,
      before: now?.value ?? null,
      fate,
      refusal: null,
    } as const
    return { row, reading: read.reading }
  })
}

/** As writePoints says it: the same numbers under the same definition are nothing new. */
function isSame(now: StandingPoint, { value, num, den }: Point, version: number): boolean {
  return now.value === value && now.num === num && now.den === den && now.metricVersion === version
}
