import { dayCell, escaped, formulaCell, headerCell, hintCell, numberCell, textCell } from '../register/sheetXml.ts'
import { sheetStart } from '../register/workbookXml.ts'

export interface Sheet {
  readonly name: string
  readonly columns: readonly Column[]
  /** As many cells as columns, each. */
  readonly rows: readonly (readonly SheetCell[])[]
  /** Lines below the last that still offer the lists of their columns, for people who go on by hand. */
  readonly spareRows?: number
}

export interface Column {
  readonly head: string
  readonly width: number
  /** What may be chosen in it, each without a comma, together at most 255 signs: the format's own bound. */
  readonly choices?: readonly string[]
  /** Whole numbers between the two alone, both included. */
  readonly between?: readonly [least: number, most: number]
  /** Days alone. */
  readonly isDay?: true
}

/** A day is `2026-11-21`; a formula is ours, never a person's words; a hint is said in soft letters. */
export type SheetCell =
  | string
  | number
  | null
  | { readonly day: string }
  | { readonly formula: string; readonly isShare?: true }
  | { readonly hint: string }

/** One sheet: frozen head, filter, and what each column may hold. */
export function sheetXml(sheet: Sheet, { isFirst, end }: { isFirst: boolean; end: string }): string {
  const { columns, rows } = sheet
  const widths = columns.map(({ width }) => width)
  const lines = [columns.map(({ head }, at) => headerCell(`${letter(at)}1`, head)), ...rows.map(cells)]
  const written = lines.map((line, at) => `<row r="${at + 1}">${line.join('')}</row>`).join('')
  const range = `A1:${letter(columns.length - 1)}${rows.length + 1}`
  const start = sheetStart(widths, true)
  const opened = isFirst ? start : start.replace(' tabSelected="1"', '')
  return `${opened}${written}</sheetData><autoFilter ref="${range}"/>${validations(sheet)}${end}</worksheet>`
}

function cells(row: readonly SheetCell[], at: number): string[] {
  return row.map((cell, column) => {
    const place = `${letter(column)}${at + 2}`
    if (cell === null || cell === '') return ''
    if (typeof cell === 'number') return numberCell(place, cell)
    if (typeof cell === 'string') return textCell(place, cell, true)
    if ('day' in cell) return dayCell(place, cell.day)
    return 'hint' in cell ? hintCell(place, cell.hint) : formulaCell(place, cell)
  })
}

function validations({ columns, rows, spareRows = 0 }: Sheet): string {
  const last = rows.length + 1 + spareRows
  const rules = columns.flatMap((column, at) => {
    const rule = ruleOf(column)
    const range = `${letter(at)}2:${letter(at)}${last}`
    return rule && last > 1
      ? [rule.replace('<dataValidation ', `<dataValidation allowBlank="1" showErrorMessage="1" sqref="${range}" `)]
      : []
  })
  return rules.length > 0 ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>` : ''
}

function ruleOf({ choices, between, isDay }: Column): string | null {
  if (choices) {
    const list = choices.join(',')
    if (list.length > 255 || choices.some((choice) => choice.includes(',')))
      throw new Error(`No workbook can offer this list: ${list}`)
    return `<dataValidation type="list"><formula1>${escaped(`"${list.replaceAll('"', '""')}"`)}</formula1></dataValidation>`
  }
  if (between)
    return `<dataValidation type="whole" operator="between"><formula1>${between[0]}</formula1><formula2>${between[1]}</formula2></dataValidation>`
  return isDay ? '<dataValidation type="date" operator="greaterThan"><formula1>36526</formula1></dataValidation>' : null
}

/** Tables of more than 26 columns are not made here. */
export function letter(column: number): string {
  return String.fromCharCode(65 + column)
}
