import { type CsvError, parse } from 'csv-parse/sync'
import { unprotect } from '#domain/register/protectedText.ts'
import type { Cell, Workbook } from '#domain/register/workbook.ts'
import { decodeText } from './decodeText.ts'
import { FileRefused } from './limits.ts'
import type { ParseRequest } from './parseFile.ts'
import { findSeparator } from './separator.ts'

/**
 * CSV and TSV. Every value stays the text it is: "007" and "I-24-01" are not numbers, "1-2" is not a date. Records count as rows
 * as a spreadsheet program would show them, so a line break inside quotes does not shift the numbers.
 */
export function readSeparated(request: ParseRequest): Workbook {
  const { text, encoding } = decodeText(request.bytes, request.encoding)
  if (text.trim() === '') throw new FileRefused('file_empty')
  const { separator, body } = findSeparator(text, request.separator)
  const rows = records(body, separator).map((record, index) => toRow(record, index, request))
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop()
  const filled = rows.filter((row) => row.length > 0).length
  if (filled > request.limits.rows)
    throw new FileRefused('file_too_many_rows', { limit: Math.floor(request.limits.rows / 1000) * 1000 })
  return {
    sheets: [{ name: sheetName(request.filename), hidden: false, rows, merges: [] }],
    date1904: false,
    format: 'csv',
    encoding,
    separator,
  }
}

function records(body: string, delimiter: string): string[][] {
  try {
    return parse(body, {
      delimiter,
      bom: false,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: false,
    })
  } catch (error) {
    const { code, lines } = error as CsvError & { lines?: number }
    if (code === 'CSV_QUOTE_NOT_CLOSED') throw new FileRefused('file_quote_not_closed', { line: lines ?? 1 })
    throw error
  }
}

function toRow(record: readonly string[], index: number, { limits }: ParseRequest): Cell[] {
  const row = record.map(toCell)
  while (row.length > 0 && row.at(-1) === null) row.pop()
  if (row.length > limits.columns)
    throw new FileRefused('file_too_many_columns', { row: index + 1, limit: limits.columns })
  return row
}

function toCell(text: string): Cell {
  if (text === '') return null
  const value = unprotect(text)
  return value === text ? text : { kind: 'text', text, value }
}

/** The file's own name, without folder and ending: the only name such a sheet has. */
function sheetName(filename: string): string {
  const name = filename.split(/[/\\]/).at(-1) ?? ''
  return name.replace(/\.[a-z0-9]{1,5}$/i, '').slice(0, 80) || 'CSV'
}
