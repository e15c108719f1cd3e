import { type CellObject, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { serialDay } from '#domain/register/calendar.ts'
import type { Cell, Merge, Sheet } from '#domain/register/workbook.ts'
import { FileRefused, type ReadLimits } from './limits.ts'

interface Context {
  readonly date1904: boolean
  readonly limits: ReadLimits
}

/** The library's sheets as ours. Chart and macro sheets hold no cells and are left away. */
export function toSheets(book: WorkBook, context: Context): Sheet[] {
  let rowsLeft = context.limits.rows
  return book.SheetNames.flatMap((name, index): Sheet[] => {
    const sheet = book.Sheets[name]
    if (!sheet || (sheet['!type'] && sheet['!type'] !== 'sheet')) return []
    const rows = toRows(sheet, context)
    rowsLeft -= rows.filter((row) => row.length > 0).length
    if (rowsLeft < 0)
      throw new FileRefused('file_too_many_rows', { limit: Math.floor(context.limits.rows / 1000) * 1000 })
    return [{ name, hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0, rows, merges: toMerges(sheet) }]
  })
}

function toRows(sheet: WorkSheet, context: Context): Cell[][] {
  const cells = (sheet['!data'] ?? []) as (readonly (CellObject | undefined)[] | undefined)[]
  const rows: Cell[][] = []
  for (let index = 0; index < cells.length; index += 1)
    rows.push(toRow(cells[index] ?? [], { ...context, row: index + 1 }))
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop()
  return rows
}

function toRow(cells: readonly (CellObject | undefined)[], context: Context & { row: number }): Cell[] {
  const row: Cell[] = []
  let filled = 0
  // Sparse rows are walked by what they hold: a lone cell in column XFD costs one step, not sixteen thousand.
  for (const key of Object.keys(cells)) {
    const cell = toCell(cells[Number(key)], context)
    if (cell === null) continue
    filled += 1
    if (filled > context.limits.columns || Number(key) >= context.limits.columns * 4)
      throw new FileRefused('file_too_many_columns', { row: context.row, limit: context.limits.columns })
    while (row.length < Number(key)) row.push(null)
    row.push(cell)
  }
  return row
}

/** Dates become ISO days here, where the file's own date system is known; everything else keeps the text that is shown. */
function toCell(cell: CellObject | undefined, { date1904 }: Context): Cell {
  if (!cell) return null
  const formula = cell.f === undefined ? {} : { formula: cell.f }
  if (cell.t === 'e') return { kind: 'error', text: cell.w ?? '#ERROR', ...formula }
  if (cell.t === 'z' || cell.v === undefined)
    return cell.f === undefined ? null : { kind: 'formula', text: '', formula: cell.f }
  if (cell.t === 'b')
    return { kind: 'boolean', text: cell.v === true ? 'TRUE' : 'FALSE', value: cell.v === true, ...formula }
  if (cell.t === 'n' && typeof cell.v === 'number') return toNumber(cell, cell.v, date1904)
  // A database takes no NUL, and nobody ever typed one.
  const text = cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : String(cell.v).replaceAll('\0', '')
  if (text === '') return null
  return cell.f === undefined ? text : { kind: 'computed', text, formula: cell.f }
}

function toNumber(cell: CellObject, value: number, date1904: boolean): Cell {
  const formula = cell.f === undefined ? {} : { formula: cell.f }
  const format = String(cell.z ?? 'General')
  const day = SSF.is_date(format) && value >= 1 ? serialDay(value, date1904) : undefined
  if (day) return { kind: 'date', text: cell.w ?? day, day, ...formula }
  // A long number in the general format is shown as 1.23457E+12: nobody means that, least of all in a reference.
  const text = format === 'General' && Number.isSafeInteger(value) ? String(value) : (cell.w ?? String(value))
  return { kind: 'number', text: text.trim(), value, ...formula }
}

function toMerges(sheet: WorkSheet): Merge[] {
  const merges = (sheet['!merges'] ?? []).slice(0, 10_000)
  return merges.map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
}
