import type { RegisterColumn } from './headerWords.ts'
import { plain } from './plainWords.ts'
import { type Cell, isBlank, said } from './workbook.ts'

/** Why a line under the header is not a row of the register. */
export type LeftOutReason = 'header_repeated' | 'total' | 'note' | 'section' | 'number_only' | 'formulas_only'

/**
 * What a line is: a row needs a description, or enough cells to be one. A footer has few cells and begins with the words of
 * one; a line with one cell is a heading or a remark unless that cell is the description.
 * @param meanings what each cell's header names, in the cells' order
 */
export function judgeRow(
  cells: readonly Cell[],
  meanings: readonly (RegisterColumn | null)[],
): 'row' | 'blank' | LeftOutReason {
  const filled = cells.flatMap((cell, index) => (isBlank(cell) ? [] : [{ cell, means: meanings[index] ?? null }]))
  const first = filled[0]
  if (!first) return 'blank'
  if (filled.every(({ cell }) => isFormula(cell))) return 'formulas_only'
  const words = said(first.cell)
  const figuresBeside = filled.slice(1).every(({ cell }) => isFormula(cell) || /^[\d\s.,%/:-]+$/.test(said(cell)))
  if (totalWords.test(plain(words)) && (figuresBeside || /:\s*$/.test(words)))
    return filled.length > 1 || /:/.test(words) ? 'total' : 'note'
  if (filled.length <= 2 && noteWords.test(words)) return 'note'
  const described = filled.some(({ means }) => means === 'description' || means === 'title')
  if (filled.length === 1 && !described)
    return first.means === 'id' && isNumberLike(words) ? 'number_only' : remark(words)
  const onlyFormulasBeside = filled.length >= 2 && !described && filled.slice(1).every(({ cell }) => isFormula(cell))
  return onlyFormulasBeside ? 'formulas_only' : 'row'
}

function remark(words: string): LeftOutReason {
  return words.length <= 40 && !/[.!?:]$/.test(words.trim()) ? 'section' : 'note'
}

function isFormula(cell: Cell): boolean {
  return typeof cell === 'object' && cell !== null && 'formula' in cell && cell.formula !== undefined
}

/** "CSI-007", "12", "2025/3": something that numbers rows. */
function isNumberLike(words: string): boolean {
  return (
    /\d/.test(words) && !/^(19|20)\d\d$/.test(words.trim()) && words.trim().length <= 20 && !/\s.*\s/.test(words.trim())
  )
}

const totalWords =
  /^(grand |sub ?)?(total|totals|sum|count|average|summe|gesamt|gesamtsumme|zwischensumme|anzahl|insgesamt|durchschnitt|mittelwert|open items|number of)( |$)/
const noteWords =
  /^\s*(\*+\s*\S|n\.?\s?b\.?\s*:|(foot)?notes?\b|legend\b|key\s*:|remarks?\s*:|comments?\s*:|source\s*:|prepared by|printed|last (updated|reviewed)|version|page \d|confidential|end of (list|register)|hinweise?\b|anmerkung(en)?\b|bemerkung(en)?\s*:|legende\b|fußnote|stand\s*:|erstellt (von|am)|gedruckt|seite \d|vertraulich|ende der liste|---)/i
