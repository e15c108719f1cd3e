import { CFB, type ParsingOptions, parse_zip as parseZip, read, set_cptable, type WorkBook } from '@e965/xlsx'
import type { Workbook } from '#domain/register/workbook.ts'
import { FileRefused, type ReadLimits } from './limits.ts'
import { toSheets } from './toSheets.ts'

declare module '@e965/xlsx' {
  /** Exported by the library, missing in its types: reads an unpacked package. */
  export function parse_zip(container: unknown, options: ParsingOptions): WorkBook
}

type Cells = Pick<Workbook, 'sheets' | 'date1904'>

/** An XLSX, XLSB, ODS or Numbers file. We unpacked it, with a bound; the library gets the parts in the container it uses inside. */
export function parsePackage(entries: ReadonlyMap<string, Uint8Array>, limits: ReadLimits): Cells {
  const container = CFB.utils.cfb_new()
  for (const [path, content] of entries) CFB.utils.cfb_add(container, path, content, { unsafe: true })
  return toCells(parseZip(container, options(limits)), limits)
}

/** XLS. An encrypted XLSX lies in the same container, as a stream. */
export async function parseOld(bytes: Uint8Array, limits: ReadLimits): Promise<Cells> {
  if (bytes[0] === 0xd0) {
    const container = CFB.read(bytes, { type: 'array' })
    const has = (...names: string[]) => names.some((name) => CFB.find(container, name))
    if (has('EncryptedPackage', 'EncryptionInfo')) throw new FileRefused('file_encrypted')
    if (!has('/Workbook', '/WORKBOOK', '/Book', '/BOOK', '/Contents')) throw new FileRefused('file_not_spreadsheet')
  }
  // Only the oldest files need these tables, and they are large.
  set_cptable(await import('@e965/xlsx/dist/cpexcel'))
  return toCells(read(bytes, options(limits)), limits)
}

/** A table in HTML or in the XML of 2003, as many systems call their "Excel export". */
export function parseMarkup(text: string, limits: ReadLimits): Cells {
  return toCells(read(text, { ...options(limits), type: 'string' }), limits)
}

function toCells(book: WorkBook, limits: ReadLimits): Cells {
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  return { sheets: toSheets(book, { date1904, limits }), date1904 }
}

/**
 * Values as they are: dates stay day numbers with their format, texts stay texts. Stubs, because a formula saved without its
 * value is one. Somewhat more rows than allowed, to notice.
 */
function options(limits: ReadLimits): ParsingOptions {
  return {
    type: 'array',
    dense: true,
    cellNF: true,
    cellHTML: false,
    cellFormula: true,
    raw: true,
    sheetStubs: true,
    sheetRows: limits.rows + 1000,
  }
}
