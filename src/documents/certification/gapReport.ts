import type { GapItem } from '#domain/certification/gapItem.ts'
import { standingOf } from '#domain/certification/gapItem.ts'
import { sumsOf } from '#domain/certification/gapSums.ts'
import type { Fields } from '#domain/kernel/field.ts'
import { gapAssessmentFields } from '#domain/records/gapAssessment/fields.ts'
import { requirementNamed } from '#domain/standards/standards.ts'
import { gapFileText } from '#domain/words/certificationFileWords.ts'
import { documentText } from '#domain/words/documentWords.ts'
import { gapScores, gapStandings, gapText } from '#domain/words/gapScreen.ts'
import { evidencePart } from '../records/evidencePart.ts'
import { fieldsPart } from '../records/fieldsPart.ts'
import type { RecordMatter } from '../records/matter.ts'
import { envelopeFacts, recordDocument } from '../records/recordDocument.ts'
import { type Sayings, sayingsOf } from '../records/sayings.ts'
import { checkingPart, trailPart } from '../records/trailPart.ts'
import { type Block, heading, paragraph, type WrittenDocument } from '../writtenDocument.ts'

export interface GapMatter extends RecordMatter {
  /** Every requirement of the standard, in the order of the catalogue. */
  readonly grid: readonly GapItem[]
}

const looked: readonly string[] = ['standard', 'scope', 'method', 'assessors', 'conductedOn', 'closeBy', 'summary']

/** A gap assessment to hand on: its sums, the gaps with who closes them, every requirement with its score (C-247). */
export function gapReport(matter: GapMatter): WrittenDocument {
  const sayings = sayingsOf(matter)
  const { say } = sayings
  const { grid, record } = matter
  const fields = Object.fromEntries(
    Object.entries(gapAssessmentFields).filter(([name]) => looked.includes(name)),
  ) as Fields
  const gaps = grid.filter(({ score }) => score !== null && score < 2)
  const blocks: Block[] = [
    { kind: 'facts', facts: envelopeFacts(matter, sayings, { by: documentText.madeBy, at: documentText.madeAt }) },
    ...sumsPart(matter, sayings),
    heading(1, say(gapFileText.what)),
    ...fieldsPart(fields, record, sayings),
    heading(1, say(gapFileText.gaps)),
    gaps.length > 0 ? gapsTable(gaps, sayings) : paragraph(say(gapFileText.noGaps)),
    heading(1, say(gapFileText.all)),
    paragraph(say(gapFileText.scale), 'quiet'),
    wholeTable(grid, sayings),
    ...evidencePart(matter, sayings),
    ...trailPart(matter, sayings),
    ...checkingPart(matter, sayings),
  ]
  return recordDocument(gapFileText.report, matter, { sayings, blocks })
}

function sumsPart({ grid, record }: GapMatter, { say, number }: Sayings): Block[] {
  const { total, scored, applicable, met, gaps, open } = sumsOf(grid)
  const said = { total, met, gaps: gaps.length, open: open.length, apart: total - applicable }
  return [
    paragraph(say(gapFileText.sums, said)),
    ...(scored < total ? [paragraph(say(gapFileText.unscored, { count: total - scored }), 'missing')] : []),
    ...(typeof record.reusePercent === 'number'
      ? [paragraph(say(gapFileText.reuse, { percent: number(record.reusePercent) }))]
      : []),
  ]
}

function gapsTable(gaps: readonly GapItem[], sayings: Sayings): Block {
  const { say } = sayings
  const heads = [
    { text: say(gapText.requirement), share: 2.6 },
    { text: say(gapText.lacking), share: 3.4 },
    { text: say(gapText.standing), share: 1.6 },
    { text: say(gapText.task), share: 2.4 },
  ]
  const rows = gaps.map((item) => [
    titleOf(item.requirement, sayings),
    [item.lacking ?? item.found, item.acceptedWhy].filter(Boolean).join('\n') || '–',
    say(gapStandings[standingOf(item)]),
    taskOf(item, sayings),
  ])
  return { kind: 'table', title: '', heads, rows }
}

function wholeTable(grid: readonly GapItem[], sayings: Sayings): Block {
  const { say } = sayings
  const heads = [
    { text: say(gapText.requirement), share: 3 },
    { text: say(gapText.score), share: 1.6 },
    { text: say(gapText.found), share: 4 },
  ]
  const rows = grid.map((item) => [titleOf(item.requirement, sayings), scoreOf(item, sayings), item.found ?? '–'])
  return { kind: 'table', title: '', heads, rows }
}

function titleOf(requirement: string, { say }: Sayings): string {
  const named = requirementNamed(requirement)
  return named ? `${named.ref} ${say(named.title)}` : requirement
}

function scoreOf({ applies, score }: GapItem, { say }: Sayings): string {
  if (!applies) return say(gapStandings.notApplicable)
  return score === null ? say(gapStandings.unscored) : `${score} ${say(gapScores[score])}`
}

function taskOf({ task }: GapItem, { day }: Sayings): string {
  if (!task) return '–'
  return [task.number, task.owner?.name, task.dueOn && day(task.dueOn)].filter(Boolean).join('\n')
}
