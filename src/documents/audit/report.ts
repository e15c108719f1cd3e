import type { AuditLine } from '#domain/audits/line.ts'
import type { Fields } from '#domain/kernel/field.ts'
import { auditFields } from '#domain/records/audit/fields.ts'
import { reportText } from '#domain/words/auditReportScreen.ts'
import { auditPageText, auditPlaceText, layoutText } from '#domain/words/auditScreen.ts'
import { documentText } from '#domain/words/documentWords.ts'
import { evidencePart } from '../records/evidencePart.ts'
import { fieldsPart } from '../records/fieldsPart.ts'
import type { RecordMatter } from '../records/matter.ts'
import { envelopeFacts, recordDocument } from '../records/recordDocument.ts'
import { type Sayings, sayingsOf } from '../records/sayings.ts'
import { checkingPart, linksPart, trailPart } from '../records/trailPart.ts'
import { type Block, heading, paragraph, type WrittenDocument } from '../writtenDocument.ts'
import { checklistPart, samplesPart } from './checklistPart.ts'
import { findingsPart, type PrintedFinding } from './findingsPart.ts'

export interface PrintedSample {
  readonly title: string
  readonly seed: string
  readonly drawnAt: string
  readonly drawnBy: { readonly name: string } | null
  readonly items: readonly {
    readonly label: string
    readonly stratum: string
    readonly chosen: 'random' | 'judgement' | null
    readonly why: string | null
  }[]
}

export interface ReportMatter extends RecordMatter {
  readonly lines: readonly AuditLine[]
  readonly samples: readonly PrintedSample[]
  readonly findings: readonly PrintedFinding[]
}

const came = ['conformity', 'effectiveness', 'obstacles'] as const
const people = ['team', 'externals', 'auditees', 'interviews', 'distribution'] as const
/** What the trail says anyway, and what the head of the report has said. */
const elsewhere: readonly string[] = [...came, ...people, 'reportedAt', 'reportedBy']

/** The report of an audit: what came of it, findings, plan, people, samples, the checklist as it was answered (C-290, C-291). */
export function auditReportDocument(matter: ReportMatter): WrittenDocument {
  const sayings = sayingsOf(matter)
  const { say } = sayings
  const part = (names: readonly string[]) => fieldsPart(among(names), matter.record, sayings)
  const plan = Object.keys(auditFields).filter((name) => !elsewhere.includes(name))
  const blocks: Block[] = [
    { kind: 'facts', facts: envelopeFacts(matter, sayings, { by: documentText.madeBy, at: documentText.madeAt }) },
    standing(matter, sayings),
    heading(1, say(auditPageText.came)),
    ...part(came),
    heading(1, say(auditPlaceText.findings)),
    ...findingsPart(matter.findings, sayings),
    heading(1, say(auditPageText.plan)),
    ...part(plan),
    heading(1, say(layoutText.who)),
    ...part(people),
    ...samplesPart(matter.samples, sayings),
    ...checklistPart(matter.lines, sayings),
    ...evidencePart(matter, sayings),
    ...linksPart(matter, sayings),
    ...trailPart(matter, sayings),
    ...checkingPart(matter, sayings),
  ]
  return recordDocument(reportText.report, matter, { sayings, blocks })
}

function among(names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(auditFields).filter(([name]) => names.includes(name)))
}

/** Whether this is the report that was issued, or how it stands now. */
function standing({ record, names }: ReportMatter, { say, moment }: Sayings): Block {
  const { reportedAt, reportedBy } = record
  if (!reportedAt) return paragraph(say(reportText.draft), 'quiet')
  const name = names[String(reportedBy)] ?? '–'
  return paragraph(say(reportText.issued, { name, when: moment(String(reportedAt)) }), 'quiet')
}
