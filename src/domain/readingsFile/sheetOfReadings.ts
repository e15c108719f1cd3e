import { readDateText } from '#domain/register/dateText.ts'
import { type Cell, isBlank, type Sheet, said } from '#domain/register/workbook.ts'
import { cellNumber, markOf } from './cellNumber.ts'

/** A column of a sheet that holds readings. */
export interface ReadingColumn {
  readonly index: number
  readonly header: string
  readonly holds: 'times' | 'numbers' | 'text'
}

/** Where on a sheet the readings stand: rows from `first` on, under their headers. */
export interface SheetOfReadings {
  readonly sheet: string
  /** Zero-based. */
  readonly first: number
  /** The column that says when. */
  readonly times: number
  readonly columns: readonly ReadingColumn[]
}

const SEARCHED = 60

/** Finds the column of times, the rows below its first one, and what the other columns hold; undefined where nothing looks like readings. */
export function findReadings(sheet: Sheet): SheetOfReadings | undefined {
  const width = Math.max(0, ...sheet.rows.slice(0, SEARCHED).map((row) => row.length))
  const times = Array.from({ length: Math.min(width, 250) }, (_, index) => ({ index, count: timesIn(sheet, index) }))
    .filter(({ count }) => count >= 2)
    .sort((one, other) => other.count - one.count || one.index - other.index)[0]?.index
  if (times === undefined) return undefined
  const first = sheet.rows.findIndex((row) => isTime(row[times] ?? null))
  const columns = Array.from({ length: width }, (_, index) => columnAt(sheet, { index, first, times }))
  return {
    sheet: sheet.name,
    first,
    times,
    columns: columns.filter(({ holds, header }) => holds !== 'text' || header !== ''),
  }
}

function timesIn(sheet: Sheet, index: number): number {
  return sheet.rows.slice(0, SEARCHED).filter((row) => isTime(row[index] ?? null)).length
}

function isTime(cell: Cell): boolean {
  if (isBlank(cell)) return false
  if (typeof cell === 'object' && cell?.kind === 'date') return true
  if (typeof cell === 'object' && cell?.kind === 'number') return false
  const { kind } = readDateText(said(cell))
  return kind !== 'unread' && kind !== 'impossible'
}

function columnAt(
  sheet: Sheet,
  { index, first, times }: { index: number; first: number; times: number },
): ReadingColumn {
  const above = sheet.rows.slice(0, first).toReversed()
  const heading = above.find((row) => !isBlank(row[index]))?.[index]
  const body = sheet.rows.slice(first, first + SEARCHED).map((row) => row[index] ?? null)
  const mark = markOf(body)
  const reads = body.map((cell) => cellNumber(cell, mark).kind)
  const numbers = reads.filter((kind) => kind === 'number' || kind === 'either').length
  const others = reads.filter((kind) => kind === 'none').length
  const holds = index === times ? 'times' : numbers > 0 && numbers >= others ? 'numbers' : 'text'
  return {
    index,
    header: said(heading ?? null)
      .trim()
      .slice(0, 120),
    holds,
  }
}
