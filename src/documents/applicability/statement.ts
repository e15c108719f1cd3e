import { controlTitle, refOf } from '#domain/applicability/controls.ts'
import { isConflict, isDone, type SoaRow } from '#domain/applicability/row.ts'
import type { Fields } from '#domain/kernel/field.ts'
import { statementFields } from '#domain/records/statementOfApplicability/fields.ts'
import { applicabilityText, controlStatusText, statementFileText } from '#domain/words/applicabilityWords.ts'
import { documentText } from '#domain/words/documentWords.ts'
import { evidencePart } from '../records/evidencePart.ts'
import { fieldsPart } from '../records/fieldsPart.ts'
import type { RecordMatter } from '../records/matter.ts'
import { envelopeFacts, recordDocument } from '../records/recordDocument.ts'
import { type Sayings, sayingsOf } from '../records/sayings.ts'
import { checkingPart, trailPart } from '../records/trailPart.ts'
import { type Block, heading, paragraph, type WrittenDocument } from '../writtenDocument.ts'
import { tailoringTable } from './tailoringTable.ts'

export interface StatementMatter extends RecordMatter {
  readonly rows: readonly SoaRow[]
}

const covered: readonly string[] = ['standard', 'scope', 'basis', 'basedOn', 'changeNote', 'reviewBy']

/** A statement of applicability to hand to an auditor: every control with its reason, and what systems do otherwise (C-315). */
export function statementDocument(matter: StatementMatter): WrittenDocument {
  const sayings = sayingsOf(matter)
  const { say } = sayings
  const fields = Object.fromEntries(
    Object.entries(statementFields).filter(([name]) => covered.includes(name)),
  ) as Fields
  const blocks: Block[] = [
    { kind: 'facts', facts: envelopeFacts(matter, sayings, { by: documentText.madeBy, at: documentText.madeAt }) },
    standing(matter, sayings),
    paragraph(say(statementFileText.counts, countsOf(matter.rows))),
    heading(1, say(statementFileText.what)),
    ...fieldsPart(fields, matter.record, sayings),
    heading(1, say(statementFileText.controls)),
    controlsTable(matter.rows, sayings),
    heading(1, say(statementFileText.tailoring)),
    ...tailoringTable(matter.rows, sayings),
    ...evidencePart(matter, sayings),
    ...trailPart(matter, sayings),
    ...checkingPart(matter, sayings),
  ]
  return recordDocument(statementFileText.statement, matter, { sayings, blocks })
}

function standing({ record, names }: StatementMatter, { say, moment }: Sayings): Block {
  const { approvedAt, approvedBy } = record
  if (!approvedAt) return paragraph(say(statementFileText.notApproved), 'missing')
  const name = names[String(approvedBy)] ?? '–'
  return paragraph(say(statementFileText.approved, { name, when: moment(String(approvedAt)) }))
}

/** How many apply, are left out, are done. */
function countsOf(rows: readonly SoaRow[]) {
  return {
    count: rows.length,
    applied: rows.filter(({ applicable }) => applicable === true).length,
    excluded: rows.filter(({ applicable }) => applicable === false).length,
    done: rows.filter(({ applicable, status }) => applicable === true && isDone(status)).length,
  }
}

function controlsTable(rows: readonly SoaRow[], sayings: Sayings): Block {
  const { say } = sayings
  const heads = [
    { text: say(applicabilityText.control), share: 2.6 },
    { text: say(applicabilityText.applies), share: 0.9 },
    { text: say(applicabilityText.justification), share: 3.4 },
    { text: say(applicabilityText.status), share: 1.6 },
    { text: say(applicabilityText.evidence), share: 2.6 },
  ]
  return { kind: 'table', title: '', heads, rows: rows.map((row) => controlCells(row, sayings)) }
}

function controlCells(row: SoaRow, { say, day }: Sayings): string[] {
  const { applicable, justification, status, owner, due, evidence, guidance, guidanceNote } = row
  const conflict = isConflict(row) ? say(statementFileText.conflict) : null
  const considered = guidance === null ? null : `${say(applicabilityText.guidance)}: ${saidOf(guidance, say)}`
  return [
    `${refOf(row.control)} ${say(controlTitle(row))}`,
    saidOf(applicable, say),
    lines([justification, considered, guidanceNote, conflict]),
    lines([status && say(controlStatusText[status]), owner?.name, due && say(statementFileText.by, { day: day(due) })]),
    lines([evidence, ...row.records.map(({ number, title }) => [number, title].filter(Boolean).join(' '))]),
  ]
}

export function saidOf(yes: boolean | null, say: Sayings['say']): string {
  if (yes === null) return say(applicabilityText.open)
  return say(yes ? applicabilityText.yes : applicabilityText.no)
}

function lines(parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join('\n') || '–'
}
