import type { CauseAnalysis } from '#domain/causes/analysis.ts'
import type { Fields } from '#domain/kernel/field.ts'
import { closingFields } from '#domain/records/nonconformity/closingFields.ts'
import { controlFields } from '#domain/records/nonconformity/controlFields.ts'
import { correctFields } from '#domain/records/nonconformity/correctFields.ts'
import { cycleFields } from '#domain/records/nonconformity/cycleFields.ts'
import { decisionFields } from '#domain/records/nonconformity/decisionFields.ts'
import { planFields } from '#domain/records/nonconformity/planFields.ts'
import { reportFields } from '#domain/records/nonconformity/reportFields.ts'
import { type SixRecord, sixRecordNames } from '#domain/records/nonconformity/sixRecords.ts'
import { triageFields } from '#domain/records/nonconformity/triageFields.ts'
import { verifyFields } from '#domain/records/nonconformity/verifyFields.ts'
import { documentText } from '#domain/words/documentWords.ts'
import { dossierText } from '#domain/words/dossierWords.ts'
import { evidencePart } from '../records/evidencePart.ts'
import { fieldsPart } from '../records/fieldsPart.ts'
import type { RecordMatter } from '../records/matter.ts'
import { envelopeFacts, recordDocument } from '../records/recordDocument.ts'
import { type Sayings, sayingsOf } from '../records/sayings.ts'
import { checkingPart, linksPart, trailPart } from '../records/trailPart.ts'
import { type Block, heading, paragraph, type WrittenDocument } from '../writtenDocument.ts'
import { analysisPart } from './causesPart.ts'

export interface DossierMatter extends RecordMatter {
  readonly analyses: readonly CauseAnalysis[]
  /** Which of the six are there; the record's own question. */
  readonly present: Readonly<Record<SixRecord, boolean>>
}

const { immediateActions, ...reported } = reportFields
const { pastCorrections, ...correction } = correctFields
const { pastActions, actions, rootCause, elsewhere, ...plan } = planFields
const { pastChecks, ...verification } = verifyFields

/** What each of the six records consists of, in the record's own fields; none is left out (test: dossierFields). */
export const dossierFields = {
  nature: { ...reported, ...triageFields },
  reaction: { immediateActions, ...controlFields, ...correction },
  decision: decisionFields,
  causes: { rootCause, elsewhere },
  actions: { actions, ...plan },
  verification,
  updates: closingFields,
  earlier: { ...cycleFields, pastCorrections, pastActions, pastChecks },
} as const satisfies Record<SixRecord | 'decision' | 'earlier', Fields>

/** The six records of a nonconformity with drawings, evidence and trail: what an auditor asks for, in one file (C-229). */
export function nonconformityDossier(known: DossierMatter): WrittenDocument {
  const matter = { ...known, record: withCauses(known) }
  const sayings = sayingsOf(matter)
  const { say } = sayings
  const part = (name: keyof typeof dossierFields) => fieldsPart(dossierFields[name], matter.record, sayings)
  const numbered = (at: number, name: SixRecord) => heading(1, `${at} ${say(sixRecordNames[name])}`)
  const blocks: Block[] = [
    { kind: 'facts', facts: envelopeFacts(matter, sayings, { by: documentText.raisedBy, at: documentText.raisedAt }) },
    overview(matter, sayings),
    numbered(1, 'nature'),
    ...part('nature'),
    numbered(2, 'reaction'),
    ...part('reaction'),
    numbered(3, 'causes'),
    heading(2, say(dossierText.decision)),
    ...part('decision'),
    ...analyses(matter, sayings),
    heading(2, say(dossierText.statement)),
    ...part('causes'),
    numbered(4, 'actions'),
    ...part('actions'),
    numbered(5, 'verification'),
    ...part('verification'),
    numbered(6, 'updates'),
    ...part('updates'),
    ...(hasEarlier(matter) ? [heading(1, say(dossierText.earlier)), ...part('earlier')] : []),
    ...evidencePart(matter, sayings),
    ...linksPart(matter, sayings),
    ...trailPart(matter, sayings),
    ...checkingPart(matter, sayings),
  ]
  return recordDocument(dossierText.title, matter, { sayings, blocks })
}

/** Actions name the cause they remove by its box; a reader knows it by its words. */
function withCauses({ record, analyses }: DossierMatter): DossierMatter['record'] {
  const words = new Map(analyses.flatMap(({ nodes }) => nodes.map(({ id, text }) => [id, text])))
  const named = (rows: unknown) =>
    ((rows ?? []) as readonly { cause: string | null }[]).map((row) => ({
      ...row,
      cause: words.get(row.cause ?? '') ?? row.cause,
    }))
  return { ...record, actions: named(record.actions), pastActions: named(record.pastActions) }
}

function hasEarlier({ record }: DossierMatter): boolean {
  return Number(record.cycle ?? 1) > 1 || Number(record.reopened ?? 0) > 0
}

/** Which of the six are there, at a glance; a nonconformity that needed no corrective action owes the later ones not. */
function overview({ present, record }: DossierMatter, { say }: Sayings): Block {
  const isExempt = record.actionNeeded === 'notNeeded'
  const stands = (name: SixRecord) => {
    if (present[name]) return say(dossierText.present)
    return say(isExempt && name !== 'nature' && name !== 'reaction' ? dossierText.notOwed : dossierText.absent)
  }
  return {
    kind: 'table',
    title: say(dossierText.overview),
    heads: [
      { text: say(dossierText.name), share: 3 },
      { text: say(documentText.status), share: 2 },
    ],
    rows: Object.entries(sixRecordNames).map(([name, label], at) => [
      `${at + 1} ${say(label)}`,
      stands(name as SixRecord),
    ]),
  }
}

function analyses({ analyses: all }: DossierMatter, sayings: Sayings): Block[] {
  if (all.length > 0) return all.flatMap((analysis) => analysisPart(analysis, sayings))
  const { say } = sayings
  return [heading(2, say(dossierText.analyses)), paragraph(say(dossierText.noAnalysis), 'missing')]
}
