import type { Fields } from '#domain/kernel/field.ts'
import { documentText } from '#domain/words/documentWords.ts'
import { type Block, type Cell, heading, paragraph, type Table } from '../writtenDocument.ts'
import type { PrintedEvidence, PrintedFile, RecordMatter } from './matter.ts'
import type { Sayings } from './sayings.ts'

/** Everything that shows it, withdrawn pieces too; files with the sum of their content (C-229). */
export function evidencePart(matter: RecordMatter, sayings: Sayings): Block[] {
  const { say } = sayings
  const rows = [
    ...matter.evidence.map((piece) => pieceRow(piece, matter.files, sayings)),
    ...citedRows(matter, sayings),
  ]
  const table: Table = {
    kind: 'table',
    title: '',
    heads: [
      { text: say(documentText.piece), share: 2 },
      { text: say(documentText.where), share: 4.4 },
      { text: say(documentText.added), share: 1.6 },
    ],
    rows,
  }
  const intro = paragraph(say(documentText.evidenceIntro), 'quiet')
  const said = rows.length > 0 ? [intro, table] : [paragraph(say(documentText.nothing), 'missing')]
  return [heading(1, say(documentText.evidence)), ...said]
}

function pieceRow(piece: PrintedEvidence, files: RecordMatter['files'], sayings: Sayings): Cell[] {
  const { say, day, moment } = sayings
  const until = piece.validUntil && say(documentText.holdsUntil, { day: day(piece.validUntil) })
  const gone =
    piece.withdrawnAt &&
    say(documentText.withdrawn, { moment: moment(piece.withdrawnAt), reason: piece.withdrawnBecause ?? '–' })
  const what: Cell = piece.file ? fileCell(files[piece.file], sayings) : (piece.url ?? piece.text ?? '')
  return [
    [piece.label, until, gone].filter(Boolean).join('\n'),
    what,
    [moment(piece.at), piece.by?.name].filter(Boolean).join('\n'),
  ]
}

function fileCell(file: PrintedFile | undefined, { say, number }: Sayings): Cell {
  if (!file) return say(documentText.gone)
  return { text: say(documentText.bytes, { name: file.name, size: number(file.size) }), fixed: file.hash }
}

/** Files named in the record's own fields and rows, which are evidence as well. */
function citedRows({ type, record, files }: RecordMatter, sayings: Sayings): Cell[][] {
  return filesCited(type.fields, record).map(({ id, label }) => [
    sayings.say(documentText.cited, { field: label.map((each) => sayings.say(each)).join(': ') }),
    fileCell(files[id], sayings),
    '',
  ])
}

function filesCited(fields: Fields, values: Readonly<Record<string, unknown>>) {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.kind === 'file') return values[name] ? [{ id: String(values[name]), label: [field.label] }] : []
    if (field.kind !== 'rows') return []
    const rows = (values[name] ?? []) as readonly Readonly<Record<string, unknown>>[]
    const columns = Object.entries(field.of).filter(([, column]) => column.kind === 'file')
    return rows.flatMap((row) =>
      columns.flatMap(([column, { label }]) =>
        row[column] ? [{ id: String(row[column]), label: [field.label, label] }] : [],
      ),
    )
  })
}
