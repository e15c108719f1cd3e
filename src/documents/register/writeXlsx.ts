import { Zip, ZipDeflate } from 'fflate'
import { type ExportAbout, nineColumns, type RegisterRow, registerStatuses } from '#domain/register/nineColumns.ts'
import { exportWords } from '#domain/register/words.ts'
import { type Rows, rowBatches } from './rowBatches.ts'
import { dayCell, headerCell, numberCell, textCell } from './sheetXml.ts'
import {
  contentTypesXml,
  packageRelationsXml,
  sheetStart,
  stylesXml,
  workbookRelationsXml,
  workbookXml,
} from './workbookXml.ts'

const widths = [16, 22, 60, 10, 24, 14, 16, 44, 14]
/** Lines below the register that still offer the four statuses, for people who add rows by hand. */
const spareRows = 1000

/**
 * The register as XLSX, written as it is read (a row is forgotten once it is out): frozen header, filter, list of the four
 * statuses, real dates, texts that cannot run, and a second sheet with the trail head. The same rows give the same bytes.
 * @param language of the second sheet and the sheets' names; headers and statuses are the interchange and stay English
 */
export async function* writeXlsx(
  rows: Rows<RegisterRow>,
  about: ExportAbout,
  language: 'en' | 'de' = 'en',
): AsyncGenerator<Uint8Array> {
  const zip = new Archive()
  zip.whole('[Content_Types].xml', contentTypesXml)
  zip.whole('_rels/.rels', packageRelationsXml)
  zip.whole('xl/_rels/workbook.xml.rels', workbookRelationsXml)
  zip.whole('xl/styles.xml', stylesXml)
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
  sheet.end(registerEnd(last))
  zip.whole('xl/worksheets/sheet2.xml', aboutXml(about, language))
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
function registerEnd(last: number): string {
  const status = columnLetter(nineColumns.findIndex(({ key }) => key === 'status'))
  const list = `"${registerStatuses.join(',')}"`
  return `</sheetData><autoFilter ref="A1:${columnLetter(nineColumns.length - 1)}${last}"/><dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${status}2:${status}${last + spareRows}"><formula1>${list.replaceAll('"', '&quot;')}</formula1></dataValidation></dataValidations></worksheet>`
}

function aboutXml(about: ExportAbout, language: 'en' | 'de'): string {
  const lines: [string, string][] = [
    [exportWords.organization[language], about.organization],
    [exportWords.exportedOn[language], about.exportedOn],
    [exportWords.trailHead[language], about.trailHead],
    ['', exportWords.trailMeaning[language]],
    ...(about.demo ? [['', exportWords.demo[language]] as [string, string]] : []),
  ]
  const rows = lines.map(([name, value], index) =>
    rowXml(index + 1, [name === '' ? '' : headerCell(`A${index + 1}`, name), textCell(`B${index + 1}`, value, false)]),
  )
  return `${sheetStart([18, 80], false)}${rows.join('')}</sheetData></worksheet>`
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

  whole(name: string, text: string): void {
    this.entry(name).end(text)
  }

  entry(name: string): { push(text: string): void; end(text: string): void } {
    const file = new ZipDeflate(name, { level: 6 })
    file.mtime = new Date(1980, 0, 1)
    this.#zip.add(file)
    return {
      push: (text) => file.push(Buffer.from(text, 'utf8')),
      end: (text) => file.push(Buffer.from(text, 'utf8'), true),
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
