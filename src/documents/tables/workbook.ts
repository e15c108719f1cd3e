import { zipSync } from 'fflate'
import type { Branding } from '#domain/branding/branding.ts'
import { escaped } from '../register/sheetXml.ts'
import { edgesXml } from './edgesXml.ts'
import { logoParts } from './logoParts.ts'
import { letter, type Sheet, sheetXml } from './sheet.ts'
import { stylesXml } from './stylesXml.ts'

export type { Sheet, SheetCell } from './sheet.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * Small tables as one XLSX, a sheet each: frozen headers that come again on every printed page, filters, real dates, texts that
 * cannot run. The same tables give the same bytes.
 * @param branding heads have the organization's colour, the last sheet its logo
 */
export function writeWorkbook(sheets: readonly Sheet[], branding: Branding): Uint8Array {
  const last = sheets.length
  const logo = logoParts(branding, { sheet: last, line: (sheets.at(-1)?.rows.length ?? 0) + 2 })
  const edges = edgesXml(branding)
  const parts = {
    '[Content_Types].xml': contentTypes(sheets, logo.contentTypes),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(branding),
    'xl/workbook.xml': workbook(sheets),
    ...Object.fromEntries(
      sheets.map((sheet, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        sheetXml(sheet, { isFirst: at === 0, end: at + 1 === last ? edges + logo.element : edges }),
      ]),
    ),
  }
  const texts = Object.entries(parts).map(([name, text]) => [name, Buffer.from(text, 'utf8')] as const)
  return zipSync({ ...Object.fromEntries(texts), ...logo.files }, { level: 6, mtime: new Date(1980, 0, 1) })
}

function workbook(sheets: readonly Sheet[]): string {
  const names = sheets.map(({ name }) => sheetName(name))
  const named = names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const quoted = (name: string) => escaped(`'${name.replaceAll("'", "''")}'`)
  const filters = sheets.map(
    ({ columns, rows }, at) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${quoted(names[at]!)}!$A$1:$${letter(columns.length - 1)}$${rows.length + 1}</definedName>`,
  )
  const titles = names.map(
    (name, at) => `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted(name)}!$1:$1</definedName>`,
  )
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${named.join('')}</sheets><definedNames>${[...filters, ...titles].join('')}</definedNames><calcPr fullCalcOnLoad="1"/></workbook>`
}

function relations(targets: readonly [string, string][]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `${declaration}<Relationships xmlns="${packaged}/relationships">${each.join('')}</Relationships>`
}

function contentTypes(sheets: readonly Sheet[], more: string): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${sheetType}.${type}+xml"/>`
  return `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${sheets.map((_, at) => override(`worksheets/sheet${at + 1}.xml`, 'worksheet')).join('')}${more}</Types>`
}

/** A sheet's name may not hold these signs nor be longer than 31. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)
}
