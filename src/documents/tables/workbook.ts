import { zipSync } from 'fflate'
import { dayCell, escaped, headerCell, numberCell, textCell } from '../register/sheetXml.ts'
import { sheetStart, stylesXml } from '../register/workbookXml.ts'

export interface Sheet {
  readonly name: string
  readonly columns: readonly { readonly head: string; readonly width: number }[]
  /** As many cells as columns, each; a day is a `Date`'s day as `2026-11-21`. */
  readonly rows: readonly (readonly SheetCell[])[]
}
export type SheetCell = string | number | null | { readonly day: string }

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Small tables as one XLSX, a sheet each: frozen headers, filters, real dates, texts that cannot run. The same tables give the same bytes. */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const parts = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml,
    'xl/workbook.xml': workbook(sheets),
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  }
  const files = Object.entries(parts).map(([name, text]) => [name, Buffer.from(text, 'utf8')] as const)
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) })
}

function sheetXml({ columns, rows }: Sheet): string {
  const widths = columns.map(({ width }) => width)
  const lines = [columns.map(({ head }, at) => headerCell(`${letter(at)}1`, head)), ...rows.map(cells)]
  const written = lines.map((line, at) => `<row r="${at + 1}">${line.join('')}</row>`).join('')
  const range = `A1:${letter(columns.length - 1)}${rows.length + 1}`
  return `${sheetStart(widths, true)}${written}</sheetData><autoFilter ref="${range}"/></worksheet>`
}

function cells(row: readonly SheetCell[], at: number): string[] {
  return row.map((cell, column) => {
    const place = `${letter(column)}${at + 2}`
    if (cell === null || cell === '') return ''
    if (typeof cell === 'number') return numberCell(place, cell)
    return typeof cell === 'string' ? textCell(place, cell, true) : dayCell(place, cell.day)
  })
}

/** Tables of more than 26 columns are not made here. */
function letter(column: number): string {
  return String.fromCharCode(65 + column)
}

function workbook(sheets: readonly Sheet[]): string {
  const named = sheets.map(
    ({ name }, at) => `<sheet name="${escaped(sheetName(name))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${named.join('')}</sheets></workbook>`
}

function relations(targets: readonly [string, string][]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `${declaration}<Relationships xmlns="${packaged}/relationships">${each.join('')}</Relationships>`
}

function contentTypes(sheets: readonly Sheet[]): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${sheetType}.${type}+xml"/>`
  return `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${sheets.map((_, at) => override(`worksheets/sheet${at + 1}.xml`, 'worksheet')).join('')}</Types>`
}

/** A sheet's name may not hold these signs nor be longer than 31. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)
}
