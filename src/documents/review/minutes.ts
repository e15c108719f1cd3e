import type { Decision } from '#domain/records/managementReview/decisionRows.ts'
import { managementReviewFields } from '#domain/records/managementReview/fields.ts'
import { dimensions } from '#domain/reports/dimensions.ts'
import { quarterName } from '#domain/reports/quarters.ts'
import type { ReviewPaper } from '#domain/reviews/paper.ts'
import { documentText } from '#domain/words/documentWords.ts'
import { minutesText } from '#domain/words/minutesWords.ts'
import { fieldsPart } from '../records/fieldsPart.ts'
import type { RecordMatter } from '../records/matter.ts'
import { envelopeFacts, recordDocument } from '../records/recordDocument.ts'
import { type Sayings, sayingsOf } from '../records/sayings.ts'
import { checkingPart, trailPart } from '../records/trailPart.ts'
import { type Block, heading, paragraph, type WrittenDocument } from '../writtenDocument.ts'
import { actionsPart, type PrintedAction } from './actionsPart.ts'
import { decisionsPart } from './decisionsPart.ts'
import { inputsPart } from './inputsPart.ts'
import { registerPart } from './registerPart.ts'

export interface MinutesMatter extends RecordMatter {
  readonly record: RecordMatter['record'] & {
    readonly inputs: readonly PrintedInput[]
    readonly approvedAt: string | null
    readonly conclusion: string | null
    readonly decisions: readonly Decision[]
    readonly overdueDecisions: readonly unknown[]
  }
  /** What lay on the table; names in it are among `names`. */
  readonly paper: ReviewPaper
  readonly recorded: { readonly sha256: string; readonly takenAt: string } | null
  readonly actions: readonly PrintedAction[]
}

export interface PrintedInput {
  readonly input: string | null
  readonly content: string | null
  readonly nothingBecause: string | null
  readonly notes: string | null
}

const { attendance, overdueDecisions, conclusion, ...others } = managementReviewFields
const { scheduledFor, heldOn, chair, minutesBy, approvedBy, approvedAt, nextOn } = others
const when = { scheduledFor, heldOn, chair, minutesBy, approvedBy, approvedAt, nextOn }

/** The minutes of a management review: decisions first, then what they rest on, as it was recorded before the meeting (C-347). */
export function minutesDocument(matter: MinutesMatter): WrittenDocument {
  const { record, paper, recorded, actions } = matter
  const sayings = sayingsOf(matter)
  const { say, moment } = sayings
  const blocks: Block[] = [
    { kind: 'facts', facts: envelopeFacts(matter, sayings, { by: documentText.madeBy, at: documentText.madeAt }) },
    paragraph(
      record.approvedAt ? say(minutesText.approved, { when: moment(record.approvedAt) }) : say(minutesText.draft),
      record.approvedAt ? 'quiet' : 'missing',
    ),
    ...fieldsPart(when, record, sayings),
    ...fieldsPart({ attendance }, record, sayings),
    heading(1, say(conclusion.label)),
    record.conclusion ? paragraph(record.conclusion) : paragraph(say(minutesText.concluded), 'missing'),
    heading(1, say(minutesText.decided)),
    ...decisionsPart(record.decisions, matter, sayings),
    ...(record.overdueDecisions.length > 0 ? fieldsPart({ overdueDecisions }, record, sayings) : []),
    ...actionsPart(actions, matter, sayings),
    ...registerPart(paper, matter, sayings),
    ...inputsPart({ paper, rows: record.inputs }, matter, sayings),
    ...ratingsPart(paper, sayings),
    ...(recorded ? sealPart(recorded, sayings) : []),
    ...trailPart(matter, sayings),
    ...checkingPart(matter, sayings),
  ]
  const written = recordDocument(minutesText.minutes, matter, { sayings, blocks })
  return record.approvedAt ? { ...written, isArchived: true } : written
}

function ratingsPart({ dimensions: rated }: ReviewPaper, { say }: Sayings): Block[] {
  const quarters = rated[0]?.ratings.map(({ quarter }) => quarterName(quarter)) ?? []
  const heads = [{ text: say(minutesText.dimension), share: 2 }, ...quarters.map((text) => ({ text, share: 1 }))]
  const rows = rated.map(({ dimension, ratings }) => [
    say(dimensions[dimension].label),
    ...ratings.map(({ rating }) => (rating === null ? '–' : String(rating))),
  ])
  return [heading(1, say(minutesText.ratings)), { kind: 'table', title: '', heads, rows }]
}

/** That the table was recorded before the meeting, and the sum by which anybody checks it. */
function sealPart({ sha256, takenAt }: NonNullable<MinutesMatter['recorded']>, { say, moment }: Sayings): Block[] {
  return [
    heading(1, say(minutesText.recorded)),
    paragraph(say(minutesText.recordedSaid), 'quiet'),
    {
      kind: 'facts',
      facts: [
        { label: say(minutesText.recordedAt), value: moment(takenAt) },
        { label: say(minutesText.sum), value: sha256, isFixed: true },
      ],
    },
  ]
}
