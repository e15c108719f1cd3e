import { controlTitle, refOf } from '#domain/applicability/controls.ts'
import type { SoaRow } from '#domain/applicability/row.ts'
import type { StateDefinition } from '#domain/kernel/recordType.ts'
import { applicabilityText, controlStatusText, statementFileText } from '#domain/words/applicabilityWords.ts'
import { type Sayings, sayingsOf } from '../records/sayings.ts'
import { type Sheet, type SheetCell, writeWorkbook } from '../tables/workbook.ts'
import { type StatementMatter, saidOf } from './statement.ts'

/** A statement of applicability as a workbook: controls, tailoring, and where it comes from (C-315). */
export function statementWorkbook(matter: StatementMatter): Uint8Array {
  const sayings = sayingsOf(matter)
  const sheets = [
    controlsSheet(matter.rows, sayings),
    tailoringSheet(matter.rows, sayings),
    aboutSheet(matter, sayings),
  ]
  return writeWorkbook(sheets, matter.printing.branding)
}

const columns = [
  ['control', 12],
  ['title', 34],
  ['applies', 10],
  ['justification', 50],
  ['status', 16],
  ['owner', 22],
  ['due', 12],
  ['guidance', 14],
  ['guidanceNote', 34],
  ['evidence', 40],
  ['treats', 30],
  ['shows', 30],
] as const

function controlsSheet(rows: readonly SoaRow[], { say }: Sayings): Sheet {
  const linked = ({ records }: SoaRow, isShown: boolean) =>
    records
      .filter(({ as }) => (as === 'shows') === isShown)
      .map(({ number, title }) => [number, title].filter(Boolean).join(' '))
      .join('\n')
  return {
    name: say(statementFileText.controls),
    columns: columns.map(([part, width]) => ({ head: say(applicabilityText[part]), width })),
    rows: rows.map((row): SheetCell[] => [
      refOf(row.control),
      say(controlTitle(row)),
      saidOf(row.applicable, say),
      row.justification,
      row.status && say(controlStatusText[row.status]),
      row.owner?.name ?? null,
      row.due && { day: row.due },
      saidOf(row.guidance, say),
      row.guidanceNote,
      row.evidence,
      linked(row, false),
      linked(row, true),
    ]),
  }
}

function tailoringSheet(rows: readonly SoaRow[], { say }: Sayings): Sheet {
  const parts = ['system', 'control', 'applies', 'tailored', 'treatment', 'status'] as const
  const widths = [30, 12, 10, 50, 40, 16]
  const cells = rows.flatMap((row) =>
    row.tailoring.map(({ system, applicable, justification, treatment, status }): SheetCell[] => [
      [system.number, system.title].filter(Boolean).join(' '),
      refOf(row.control),
      saidOf(applicable, say),
      justification,
      treatment,
      status && say(controlStatusText[status]),
    ]),
  )
  return {
    name: say(statementFileText.tailoring),
    columns: parts.map((part, at) => ({ head: say(applicabilityText[part]), width: widths[at]! })),
    rows: cells,
  }
}

function aboutSheet({ type, record, printing }: StatementMatter, { say, moment }: Sayings): Sheet {
  const { label } = (type.states as Readonly<Record<string, StateDefinition>>)[record.state]!
  const lines: SheetCell[][] = [
    [say(statementFileText.organization), printing.organization],
    [say(statementFileText.state), say(label)],
    [say(statementFileText.printedAt), moment(printing.at)],
    [say(statementFileText.trailHead), printing.head],
    ...(printing.isDemo ? [[say(statementFileText.setClock), null]] : []),
  ]
  const head = [record.number, record.title].filter(Boolean).join(' · ')
  return {
    name: say(statementFileText.about),
    columns: [
      { head: say(statementFileText.statement), width: 26 },
      { head, width: 90 },
    ],
    rows: lines,
  }
}
