import { CFB, type ParsingOptions, parse_zip as parseSheetZip, read, set_cptable, type WorkBook } from '@e965/xlsx'
import type { Workbook } from '#domain/register/workbook.ts'
import { decodeText } from './decodeText.ts'
import { fileKind } from './fileKind.ts'
import { FileRefused } from './limits.ts'
import type { ParseRequest } from './parseInWorker.ts'
import { readSeparated } from './separated.ts'
import { toSheets } from './toSheets.ts'
import { unzip } from './unzip.ts'

declare module '@e965/xlsx' {
  /** Exported by the library, missing in its types: reads an unpacked package. */
  export function parse_zip(container: unknown, options: ParsingOptions): WorkBook
}

/** A file's bytes as workbook, by what it is and not by its name. */
export async function parseFile(request: ParseRequest): Promise<Workbook> {
  const { bytes, limits } = request
  const kind = fileKind(bytes)
  if (kind === 'other') throw new FileRefused('file_not_spreadsheet')
  if (kind === 'text') return readSeparated(request)
  const options: ParsingOptions = {
    type: 'array',
    dense: true,
    cellNF: true,
    cellHTML: false,
    cellFormula: true,
    sheetStubs: true,
    sheetRows: limits.rows + 1000,
    raw: true,
  }
  if (kind === 'markup') {
    const { text, encoding } = decodeText(bytes, request.encoding)
    return { ...toWorkbook(read(text, { ...options, type: 'string' }), request), format: 'markup', encoding }
  }
  if (kind === 'zip') {
    const { entries, format } = unzip(bytes, limits)
    return { ...toWorkbook(parseZip(entries, options), request), format }
  }
  if (isEncryptedPackage(bytes)) throw new FileRefused('file_encrypted')
  // Only the oldest XLS files need these tables, and they are large.
  set_cptable(await import('@e965/xlsx/dist/cpexcel'))
  return { ...toWorkbook(read(bytes, options), request), format: 'xls' }
}

function toWorkbook(book: WorkBook, { limits }: ParseRequest): Pick<Workbook, 'sheets' | 'date1904'> {
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  return { sheets: toSheets(book, { date1904, limits }), date1904 }
}

/** We unpack ourselves, with a bound; the library gets what came out, in the container it uses inside. */
function parseZip(entries: ReadonlyMap<string, Uint8Array>, options: ParsingOptions): WorkBook {
  const container = CFB.utils.cfb_new()
  for (const [path, content] of entries) CFB.utils.cfb_add(container, path, content, { unsafe: true })
  return parseSheetZip(container, options)
}

/** An encrypted XLSX is an old-style container that holds the real file as a stream. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const container = CFB.read(bytes, { type: 'array' })
  return Boolean(CFB.find(container, 'EncryptedPackage') || CFB.find(container, 'EncryptionInfo'))
}
