import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readSeriesTable, type SeriesRead } from '#domain/readings/seriesTable.ts'
import { registerWords } from '#domain/register/words.ts'
import { filled, type Language } from '#domain/words/language.ts'
import { seriesFaultSentence } from '#domain/words/seriesFaultSentence.ts'
import { seriesWords } from '#domain/words/seriesWords.ts'
import { FileRefused } from '#feeds/spreadsheet/limits.ts'
import { readWorkbook } from '#feeds/spreadsheet/readWorkbook.ts'
import { readable } from '../readable.ts'
import { Misuse } from '../settings.ts'
import type { VerdictAsked } from './asked.ts'

const MOST_LINES = 20

/** Reads anyone's file of readings (CSV or a spreadsheet; its first sheet with content). What is wrong with it is said line by line. */
export async function seriesFile(path: string, asked: VerdictAsked): Promise<SeriesRead> {
  const workbook = await workbookAt(readable(path), asked.language)
  const sheet = workbook.sheets.find(({ hidden, rows }) => !hidden && rows.some((row) => row.length > 0))
  const { separator, date1904 } = workbook
  const read = readSeriesTable(
    { rows: sheet?.rows ?? [], date1904, ...(separator && { separator }) },
    {
      columns: columnsAsked(asked),
      ...(asked.kind && { kind: asked.kind }),
      ...(asked.cadence && { cadence: asked.cadence }),
      ...(asked.decimal && { decimal: asked.decimal }),
      ...(asked.dateOrder && { order: asked.dateOrder === 'day-first' ? 'dayFirst' : 'monthFirst' }),
    },
  )
  if (!('faults' in read)) return read
  const told = read.faults.slice(0, MOST_LINES).map((fault) => seriesFaultSentence(fault, asked.language))
  const rest = read.faults.length - told.length
  if (rest > 0) told.push(filled(seriesWords.more[asked.language], { count: rest }))
  throw new Misuse(told.join('\n'))
}

async function workbookAt(path: string, language: Language) {
  try {
    return await readWorkbook(await readFile(path), basename(path))
  } catch (failure) {
    if (failure instanceof FileRefused) throw new Misuse(filled(registerWords[failure.code][language], failure.values))
    throw failure
  }
}

function columnsAsked({ dateColumn, valueColumn, numerator, denominator }: VerdictAsked) {
  return {
    ...(dateColumn && { date: dateColumn }),
    ...(valueColumn && { value: valueColumn }),
    ...(numerator && { num: numerator }),
    ...(denominator && { den: denominator }),
  }
}
