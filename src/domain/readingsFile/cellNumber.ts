import { type DecimalMark, decimalMark, readNumber } from '#domain/readings/numberText.ts'
import { isPlaceholder } from '#domain/register/plainWords.ts'
import { type Cell, isBlank, said } from '#domain/register/workbook.ts'

/** What a cell says as a number. `percent`: it is written with a percent sign. */
export type CellNumber =
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'blank' }
  /** Its point or comma may part thousands or fractions. */
  | { readonly kind: 'either' }
  | { readonly kind: 'none' }

/** The decimal mark of a column, or null where its numbers do not tell. */
export function markOf(cells: readonly Cell[]): DecimalMark | null {
  const texts = cells.filter((cell) => typeof cell === 'string').map((text) => text.trim())
  const found = decimalMark(texts.filter((text) => !isPlaceholder(text)))
  return 'mark' in found ? found.mark : null
}

/** Reads a cell as a number; without a mark only what can be read in one way. */
export function cellNumber(cell: Cell | undefined, mark: DecimalMark | null): CellNumber {
  if (cell === undefined || isBlank(cell)) return { kind: 'blank' }
  const text = said(cell).trim()
  const percent = text.endsWith('%')
  // A cell formatted as percent holds the share: 0.95 is shown as 95 %.
  if (typeof cell === 'object' && cell?.kind === 'number')
    return { kind: 'number', value: percent ? tidy(cell.value * 100) : cell.value, percent }
  if (typeof cell === 'object' && cell?.kind !== 'text' && cell?.kind !== 'computed') return { kind: 'none' }
  if (isPlaceholder(text)) return { kind: 'blank' }
  const [point, comma] = [readNumber(text, 'point'), readNumber(text, 'comma')]
  if (mark === null && point !== undefined && comma !== undefined && point !== comma) return { kind: 'either' }
  const value = mark === null ? (point ?? comma) : mark === 'point' ? point : comma
  return value === undefined ? { kind: 'none' } : { kind: 'number', value, percent }
}

/** 0.07 times 100 is 7, not 7.000000000000001. */
function tidy(value: number): number {
  return Number(value.toPrecision(14))
}
