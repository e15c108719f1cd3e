import { findHeaderRow, type HeaderRow, isHeaderAgain } from './headerRow.ts'
import { readHeader } from './proposeMapping.ts'
import { judgeRow, type LeftOutReason } from './rowKinds.ts'
import { type Cell, isBlank, type Sheet, type Workbook } from './workbook.ts'

export interface TableRow {
  readonly sheet: string
  /** As the person sees it: the first row is 1. */
  readonly row: number
  /** One cell per header, in the headers' order. */
  readonly cells: readonly Cell[]
}

export interface LeftOutRow extends TableRow {
  readonly reason: LeftOutReason
}

export interface Table {
  readonly sheet: string
  readonly hidden: boolean
  /** Row numbers of the header as the person sees them. */
  readonly headerRows: readonly number[]
  /** Unique: a second "Status" is called "Status (2)"; a column without header but with content "Column D". */
  readonly headers: readonly string[]
  readonly rows: readonly TableRow[]
  /** Totals, notes, repeated headers: not rows of the register, but shown, and included if the person says so. */
  readonly leftOut: readonly LeftOutRow[]
  /** False when no header was understood and the table was found by its shape only: ask. */
  readonly sure: boolean
}

export interface FoundTables {
  readonly tables: readonly Table[]
  readonly sheetsLeftOut: readonly {
    readonly sheet: string
    readonly reason: 'sheet_empty' | 'sheet_hidden' | 'sheet_without_table'
  }[]
}

/** Every sheet's register. Hidden sheets are left out unless named in `include`. */
export function findTables(workbook: Workbook, include: readonly string[] = []): FoundTables {
  const tables: Table[] = []
  const sheetsLeftOut: FoundTables['sheetsLeftOut'][number][] = []
  for (const sheet of workbook.sheets) {
    const leave = (reason: 'sheet_empty' | 'sheet_hidden' | 'sheet_without_table') =>
      sheetsLeftOut.push({ sheet: sheet.name, reason })
    if (!sheet.rows.some((row) => row.some((cell) => !isBlank(cell)))) leave('sheet_empty')
    else if (sheet.hidden && !include.includes(sheet.name)) leave('sheet_hidden')
    else {
      const table = findTable(sheet)
      if (table) tables.push(table)
      else leave('sheet_without_table')
    }
  }
  return {
    tables: tables.some(({ sure }) => sure) ? tables.filter(({ sure }) => sure) : tables,
    sheetsLeftOut: [...sheetsLeftOut, ...unsure(tables)],
  }
}

/** The register on one sheet, or undefined where there is none. */
export function findTable(sheet: Sheet): Table | undefined {
  const header = findHeaderRow(sheet)
  if (!header) return undefined
  const columns = withNamelessColumns(sheet, header)
  const filled = fillMergedDown(sheet, header.top + header.height)
  const meanings = columns.map(({ header }) => readHeader(header).column)
  const rows: TableRow[] = []
  const leftOut: LeftOutRow[] = []
  for (let index = header.top + header.height; index < sheet.rows.length; index += 1) {
    const whole = filled(index)
    const row: TableRow = {
      sheet: sheet.name,
      row: index + 1,
      cells: columns.map((column) => whole[column.index] ?? null),
    }
    const kind = isHeaderAgain(whole, header) ? 'header_repeated' : judgeRow(row.cells, meanings)
    if (kind === 'row') rows.push(row)
    else if (kind !== 'blank') leftOut.push({ ...row, reason: kind })
  }
  const headerRows = Array.from({ length: header.height }, (_, offset) => header.top + offset + 1)
  return {
    sheet: sheet.name,
    hidden: sheet.hidden,
    headerRows,
    headers: unique(columns.map(({ header }) => header)),
    rows,
    leftOut,
    sure: header.understood > 0,
  }
}

/** When one sheet is understood by its words, a sheet found by shape alone (a list of codes) is not a register. */
function unsure(tables: readonly Table[]): FoundTables['sheetsLeftOut'][number][] {
  if (!tables.some(({ sure }) => sure)) return []
  return tables.filter(({ sure }) => !sure).map(({ sheet }) => ({ sheet, reason: 'sheet_without_table' }))
}

/** Columns that hold something under no header are evidence too: they are named by their letter. */
function withNamelessColumns(sheet: Sheet, header: HeaderRow): { index: number; header: string }[] {
  const named = new Map(header.columns.map((column) => [column.index, column]))
  const used = new Set<number>()
  for (const row of sheet.rows.slice(header.top + header.height)) {
    for (let index = 0; index < row.length; index += 1) if (!named.has(index) && !isBlank(row[index])) used.add(index)
  }
  const nameless = [...used].map((index) => ({ index, header: `Column ${letters(index)}` }))
  return [...named.values(), ...nameless].sort((one, other) => one.index - other.index)
}

/** A cell merged over several rows says the same for each of them. Taller merges are decoration, not data. */
function fillMergedDown(sheet: Sheet, from: number): (row: number) => readonly Cell[] {
  const byRow = new Map<number, { top: number; left: number }[]>()
  for (const { top, left, bottom } of sheet.merges) {
    if (top < from || bottom - top > 500) continue
    for (let row = top + 1; row <= bottom; row += 1) byRow.set(row, [...(byRow.get(row) ?? []), { top, left }])
  }
  return (row) => {
    const reaching = byRow.get(row)
    if (!reaching) return sheet.rows[row] ?? []
    const cells = [...(sheet.rows[row] ?? [])]
    for (const { top, left } of reaching) cells[left] = sheet.rows[top]?.[left] ?? null
    return Array.from(cells, (cell) => cell ?? null)
  }
}

function unique(headers: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return headers.map((header) => {
    const times = (seen.get(header) ?? 0) + 1
    seen.set(header, times)
    return times === 1 ? header : `${header} (${times})`
  })
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}
