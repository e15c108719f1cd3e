import { columnByWord } from './headerWords.ts'
import { plain } from './plainWords.ts'
import { readHeader } from './proposeMapping.ts'
import { type Cell, isBlank, type Merge, type Sheet, said } from './workbook.ts'

/** Where a table begins: zero-based first row, how many rows its header takes, and the header text of each used column. */
export interface HeaderRow {
  readonly top: number
  readonly height: 1 | 2
  readonly columns: readonly { readonly index: number; readonly header: string }[]
  /** How many headers were understood; 0 for a table found only by its shape. */
  readonly understood: number
}

/** Title rows are few; a register that begins later than this is not found by its head. */
const searchedRows = 80

/**
 * The header is the row (or pair of rows) with most headers we understand, at least two of different meaning; failing
 * that, the first row of three or more short texts with a fuller body under it. Undefined: no table here.
 */
export function findHeaderRow(sheet: Sheet): HeaderRow | undefined {
  let best: HeaderRow | undefined
  for (let top = 0; top < Math.min(sheet.rows.length, searchedRows); top += 1) {
    const single = headerAt(sheet, top, 1)
    if (single.understood >= 2 && single.understood > (best?.understood ?? 0)) best = single
    const pair = headerAt(sheet, top, 2)
    const second = headerAt(sheet, top + 1, 1)
    if (pair.understood >= 2 && pair.understood > Math.max(best?.understood ?? 0, single.understood, second.understood))
      best = pair
  }
  return best ?? byShape(sheet)
}

/** True when a row repeats the header (printed lists do, bilingual ones translate it): most of its cells are header words. */
export function isHeaderAgain(cells: readonly Cell[], header: HeaderRow): boolean {
  const filled = header.columns.flatMap(({ index, header: text }) =>
    isBlank(cells[index]) ? [] : [{ words: said(cells[index]), text }],
  )
  // Rows that are plainly not headers, nearly all, are told by their first cells.
  if (
    filled.length < 2 ||
    !filled.slice(0, 3).some(({ words, text }) => words.trim() === text.trim() || isHeaderWord(words))
  )
    return false
  const same = filled.filter(({ words, text }) => plain(words) === plain(text)).length
  const known = filled.filter(({ words }) => isHeaderWord(words)).length
  return same >= filled.length * 0.6 || (known >= 3 && known >= filled.length * 0.8)
}

function isHeaderWord(words: string): boolean {
  return words.length <= 40 && columnByWord.has(plain(words))
}

function headerAt(sheet: Sheet, top: number, height: 1 | 2): HeaderRow {
  const upper = sheet.rows[top] ?? []
  const lower = height === 2 ? (sheet.rows[top + 1] ?? []) : []
  const width = Math.max(upper.length, lower.length)
  const columns: { index: number; header: string }[] = []
  for (let index = 0; index < width; index += 1) {
    const group = headerText(upper[index] ?? across(sheet, top, index))
    const own = headerText(lower[index])
    const header = height === 1 ? headerText(upper[index]) : bestOfPair(group, own)
    if (header !== '') columns.push({ index, header })
  }
  const meanings = columns
    .map(({ header }) => readHeader(header))
    .filter(({ column, confidence }) => column && confidence !== 'guess')
  return { top, height, columns, understood: new Set(meanings.map(({ column }) => column)).size }
}

/** "Dates" over "Due" reads "Due"; "Closure" over "Date" reads "Closure: Date", because "Date" alone would mean something else. */
function bestOfPair(group: string, own: string): string {
  if (own === '' || group === '' || group === own) return own || group
  const together = readHeader(`${group} ${own}`)
  return together.confidence === 'exact' || readHeader(own).confidence === 'none' ? `${group} ${own}` : own
}

/** The text of a merged cell that reaches over this one from the left. */
function across(sheet: Sheet, row: number, column: number): Cell {
  const merge = sheet.merges.find(
    (merge: Merge) => merge.top <= row && row <= merge.bottom && merge.left <= column && column <= merge.right,
  )
  return merge ? (sheet.rows[merge.top]?.[merge.left] ?? null) : null
}

/** A header is short text; a date or number heads no column, except a bare number as text ("2025"). */
function headerText(cell: Cell | undefined): string {
  if (isBlank(cell) || (typeof cell === 'object' && cell?.kind === 'date')) return ''
  const text = said(cell).trim()
  return text.length <= 120 ? text : ''
}

function byShape(sheet: Sheet): HeaderRow | undefined {
  for (let top = 0; top < Math.min(sheet.rows.length, searchedRows); top += 1) {
    const header = headerAt(sheet, top, 1)
    const below = sheet.rows.slice(top + 1, top + 4).filter((row) => row.filter((cell) => !isBlank(cell)).length >= 2)
    const texts = header.columns.filter(({ header }) => /\p{L}/u.test(header) && header.length <= 60)
    if (texts.length >= 3 && texts.length === header.columns.length && below.length >= 1)
      return { ...header, understood: 0 }
  }
  return undefined
}
