import { statementFileText } from '#domain/words/applicabilityWords.ts'
import { documentText } from '#domain/words/documentWords.ts'
import { publicationText } from '#domain/words/publicationWords.ts'
import { sayingsOf } from '../records/sayings.ts'
import { writeWorkbook } from '../tables/workbook.ts'
import type { RegisterMatter } from './registerDocument.ts'

/** A column's width in signs, for each part of the page it would have. */
const PART = 11

/** A register as a workbook: its lines, and where they come from. */
export function registerTable({ printing, register, heads, rows, counts }: RegisterMatter): Uint8Array {
  const { say, moment } = sayingsOf({ printing, names: {} })
  const lines = {
    name: say(register.title),
    columns: heads.map(({ text, share }) => ({ head: text, width: Math.max(12, share * PART) })),
    rows,
  }
  const about = {
    name: say(statementFileText.about),
    columns: [
      { head: say(register.title), width: 34 },
      { head: '', width: 90 },
    ],
    rows: [
      [say(statementFileText.organization), printing.branding.name],
      [say(statementFileText.printedAt), moment(printing.at)],
      [say(statementFileText.trailHead), printing.head],
      [say(publicationText.lines), rows.length],
      ...counts.map(({ stage, count }) => [stage, count]),
      ...(printing.isDemo ? [[say(documentText.setClock), null]] : []),
    ],
  }
  return writeWorkbook([lines, about], printing.branding)
}
