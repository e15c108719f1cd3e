/**
 * A spreadsheet as plain data: what the reader (feeds) hands over and everything here understands. A cell is `null` when
 * empty, a string when it is just text (nearly all are: this keeps 100,000 rows small), an object when it is more.
 */
export type Cell = null | string | TypedCell

export type TypedCell =
  /** Text whose meaning differs from what stands in the file: CSV written with a protecting apostrophe. */
  | { readonly kind: 'text'; readonly text: string; readonly value: string }
  | { readonly kind: 'number'; readonly text: string; readonly value: number; readonly formula?: string }
  /** A cell formatted as date: `day` is ISO, already free of the 1900 and 1904 systems. */
  | { readonly kind: 'date'; readonly text: string; readonly day: string; readonly formula?: string }
  | { readonly kind: 'boolean'; readonly text: string; readonly value: boolean; readonly formula?: string }
  /** Text a formula produced. */
  | { readonly kind: 'computed'; readonly text: string; readonly formula: string }
  /** A formula that was saved without its result: we do not calculate, so it is unknown. */
  | { readonly kind: 'formula'; readonly text: ''; readonly formula: string }
  /** `#REF!` and its kin. */
  | { readonly kind: 'error'; readonly text: string; readonly formula?: string }

/** Inclusive, zero-based. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  /** `rows[i]` is the row the person sees as number i + 1; trailing empty cells are left away. */
  readonly rows: readonly (readonly Cell[])[]
  readonly merges: readonly Merge[]
}

export interface Workbook {
  readonly sheets: readonly Sheet[]
  /** Day 0 is 1 January 1904 (old Macs): matters for serial numbers in cells not formatted as dates. */
  readonly date1904: boolean
  readonly format: 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'csv' | 'markup' | 'numbers'
  /** For text files: what was detected, so that the person can choose another. */
  readonly encoding?: string
  readonly separator?: string
}

/** What the cell says, as far as we can know it: the protecting apostrophe gone, formula results as text. */
export function said(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell
  return cell.kind === 'text' ? cell.value : cell.text
}

/** What stands in the file, for the evidence: shown text, or the formula where nothing is shown. */
export function original(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell
  return cell.kind === 'formula' ? `=${cell.formula}` : cell.text
}

/** Nothing but blanks; a formula without value is not blank, it is unknown. */
export function isBlank(cell: Cell | undefined): boolean {
  return original(cell).trim() === ''
}
