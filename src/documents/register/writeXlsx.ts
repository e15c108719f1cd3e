import { Zip, ZipDeflate } from 'fflate'
import type { Branding } from '#domain/branding/branding.ts'
import { type ExportAbout, nineColumns, type RegisterRow, registerStatuses } from '#domain/register/nineColumns.ts'
import { exportWords } from '#domain/register/words.ts'
import { edgesXml } from '../tables/edgesXml.ts'
import { logoParts } from '../tables/logoParts.ts'
import { stylesXml } from '../tables/stylesXml.ts'
import { type Rows, rowBatches } from './rowBatches.ts'
import { dayCell, headerCell, numberCell, textCell } from './sheetXml.ts'
import { contentTypesXml, packageRelationsXml, sheetStart, workbookRelationsXml, workbookXml } from './workbookXml.ts'

const widths = [16, 22, 60, 10, 24, 14, 16, 44, 14]
/** Lines below the register that still offer the four statuses, for people who add rows by hand. */
const spareRows = 1000

export interface XlsxChoices {
  /** Of the second sheet and the sheets' names; headers and statuses are the interchange and stay English. */
  readonly language?: 'en' | 'de'
  readonly branding?: Branding
}

/**
 * The register as XLSX, written as it is read (a row is forgotten once it is out): frozen header, filter, list of the four
 * statuses, real dates, texts that cannot run, and a second sheet with the trail head. The same rows give the same bytes.
 */
export async function* writeXlsx(
  rows: Rows<RegisterRow>,
  about: ExportAbout,
  { language = 'en', branding }: XlsxChoices = {},
): AsyncGenerator<Uint8Array> {
  const zip = new Archive()
  const lines = aboutLines(about, language)
  const logo = logoParts(branding, { sheet: 2, line: lines.length + 1 })
  zip.whole('[Content_Types].xml', contentTypesXml(logo.contentTypes))
  zip.whole('_rels/.rels', packageRelationsXml)
  zip.whole('xl/_rels/workbook.xml.rels', workbookRelationsXml)
  zip.whole('xl/styles.xml', stylesXml(branding))
  const sheet = zip.entry('xl/worksheets/sheet1.xml')
  sheet.push(
    sheetStart(widths, true) +
      rowXml(
        1,
        nineColumns.map(({ header }, column) => headerCell(ref(column, 1), header)),
      ),
  )
  let last = 1
  for await (const batch of rowBatches(rows)) {
    sheet.push(batch.map((row) => registerRowXml(row, ++last)).join(''))
    yield* zip.written()
  }
  sheet.end(registerEnd(last, edgesXml(branding)))
  zip.whole('xl/worksheets/sheet2.xml', aboutXml(lines, edgesXml(branding) + logo.element))
  for (const [name, bytes] of Object.entries(logo.files)) zip.whole(name, bytes)
  zip.whole(
    'xl/workbook.xml',
    workbookXml(
      exportWords.sheet[language],
      exportWords.about[language],
      `$A$1:$${columnLetter(nineColumns.length - 1)}$${last}`,
    ),
  )
  zip.end()
  yield* zip.written()
}

function registerRowXml(row: RegisterRow, number: number): string {
  return rowXml(
    number,
    nineColumns.map(({ key, kind }, column) => {
      const value = row[key]
      if (value === null || value === '') return ''
      const at = ref(column, number)
      if (kind === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return dayCell(at, value)
      if (kind === 'numberOrText' && /^(0|[1-9]\d{0,8})$/.test(value)) return numberCell(at, Number(value))
      return textCell(at, value, key === 'description' || key === 'measuredOutcome')
    }),
  )
}

/** Filter before validation: the order of the parts is fixed by the format. */
function registerEnd(last: number, edges: string): string {
  const status = columnLetter(nineColumns.findIndex(({ key }) => key === 'status'))
  const list = `"${registerStatuses.join(',')}"`
  return `</sheetData><autoFilter ref="A1:${columnLetter(nineColumns.length - 1)}${last}"/><dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${status}2:${status}${last + spareRows}"><formula1>${list.replaceAll('"', '&quot;')}</formula1></dataValidation></dataValidations>${edges}</worksheet>`
}

function aboutLines(about: ExportAbout, language: 'en' | 'de'): [string, string][] {
  return [
    [exportWords.organization[language], about.organization],
    [exportWords.exportedOn[language], about.exportedOn],
    [exportWords.trailHead[language], about.trailHead],
    ['', exportWords.trailMeaning[language]],
    ...(about.demo ? [['', exportWords.demo[language]] as [string, string]] : []),
  ]
}

function aboutXml(lines: readonly [string, string][], end: string): string {
  const rows = lines.map(([name, value], index) =>
    rowXml(index + 1, [name === '' ? '' : headerCell(`A${index + 1}`, name), textCell(`B${index + 1}`, value, false)]),
  )
  return `${sheetStart([18, 80], false)}${rows.join('')}</sheetData>${end}</worksheet>`
}

function rowXml(number: number, cells: readonly string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`
}

function ref(column: number, row: number): string {
  return columnLetter(column) + row
}

function columnLetter(column: number): string {
  return String.fromCharCode(65 + column)
}

/** A ZIP written piece by piece; what is finished waits here until the reader takes it. */
class Archive {
  #waiting: Uint8Array[] = []
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error
    this.#waiting.push(chunk)
  })

  whole(name: string, content: string | Uint8Array): void {
    this.entry(name).end(content)
  }

  entry(name: string): { push(text: string): void; end(content: string | Uint8Array): void } {
    const file = new ZipDeflate(name, { level: 6 })
    file.mtime = new Date(1980, 0, 1)
    this.#zip.add(file)
    return {
      push: (text) => file.push(Buffer.from(text, 'utf8')),
      end: (content) => file.push(typeof content === 'string' ? Buffer.from(content, 'utf8') : content, true),
    }
  }

  end(): void {
    this.#zip.end()
  }

  *written(): Generator<Uint8Array> {
    const ready = this.#waiting
    this.#waiting = []
    yield* ready
  }
}
