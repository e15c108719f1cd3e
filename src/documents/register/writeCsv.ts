import { nineColumns, type RegisterRow } from '#domain/register/nineColumns.ts'
import { protect } from '#domain/register/protectedText.ts'
import { type Rows, rowBatches } from './rowBatches.ts'

export interface CsvChoices {
  /** `;` opens in columns where the comma is the decimal sign; the import understands both. */
  readonly separator?: ',' | ';'
}

/**
 * The register as CSV (RFC 4180): UTF-8 with a mark, because spreadsheet programs take it for the local code page without one;
 * CRLF; quoted only where needed; no value that a spreadsheet program would run (protectedText.ts). The same rows give the same bytes.
 */
export async function* writeCsv(
  rows: Rows<RegisterRow>,
  { separator = ',' }: CsvChoices = {},
): AsyncGenerator<Uint8Array> {
  const line = (values: readonly (string | null)[]) =>
    `${values.map((value) => field(value ?? '', separator)).join(separator)}\r\n`
  yield Buffer.from(`\uFEFF${line(nineColumns.map(({ header }) => header))}`, 'utf8')
  for await (const batch of rowBatches(rows)) {
    yield Buffer.from(batch.map((row) => line(nineColumns.map(({ key }) => row[key]))).join(''), 'utf8')
  }
}

function field(value: string, separator: string): string {
  const text = protect(value)
  const quoted = text.includes('"') || text.includes(separator) || /[\r\n]|^\s|\s$/.test(text)
  return quoted ? `"${text.replaceAll('"', '""')}"` : text
}
