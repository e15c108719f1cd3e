import { z } from '@hono/zod-openapi'
import { dimensionNames } from '#domain/reports/dimensions.ts'
import { recordSets, results } from '#domain/reports/recordSets.ts'
import { idText, shortText } from '../shapes.ts'

export const figure = z.number().nullable()
export const day = z.iso.date()
export const light = z.enum(['green', 'amber', 'red', 'unknown'])
export const named = z.object({ id: z.uuid(), name: z.string() })
/** Where the records behind a figure are listed. */
export const records = z.string().describe('Below /api/v1: the records this figure counts')
export const counted = z.object({ count: z.int(), records })
/** What every report says beside its figures. */
export const said = {
  from: day,
  to: day,
  today: day.describe('The organization’s day'),
  how: z.record(z.string(), z.string()).describe('How each figure is computed, in your language'),
}
export const quarters = z.array(z.object({ quarter: z.string().describe('2026-Q3'), from: day, to: day }))

const dayText = z.string().max(20)
export const spanQuery = z.strictObject({
  from: z.exactOptional(dayText).describe('First day; twelve whole months back when absent'),
  to: z.exactOptional(dayText).describe('Last day; today when absent'),
})
export const endQuery = z.strictObject({ to: z.exactOptional(dayText).describe('Last day; today when absent') })

const keys = z.string().max(600)
export const recordsQuery = z.strictObject({
  set: z.enum(recordSets),
  from: z.exactOptional(dayText),
  to: z.exactOptional(dayText),
  source: z.exactOptional(keys.describe('Source types, with commas; none for entries without one')),
  category: z.exactOptional(idText),
  dimension: z.exactOptional(z.enum(dimensionNames)),
  owner: z.exactOptional(idText.describe('A person’s id; none for what nobody owns')),
  result: z.exactOptional(z.enum(results)),
  limit: z.string().optional(),
  cursor: z.string().max(500).optional(),
})
export const recordBehind = z
  .object({
    id: z.uuid(),
    number: z.string().nullable(),
    title: z.string(),
    state: z.string(),
    day: day.describe('The day that puts it into the figure, by the server'),
    claimedDay: day.nullable().describe('The day its author claims for it'),
    owner: named.nullable(),
  })
  .openapi('RecordBehindFigure')

export const markerSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(['internal', 'external']),
    label: z.string(),
    fromDay: day,
    toDay: day,
    addedAt: z.iso.datetime(),
    addedBy: z.uuid().nullable(),
    withdrawnAt: z.iso.datetime().nullable(),
    withdrawnBecause: z.string().nullable(),
  })
  .openapi('AuditMarker')
export const newMarker = z
  .strictObject({
    kind: z.enum(['internal', 'external']),
    label: shortText,
    fromDay: dayText,
    toDay: z.exactOptional(dayText.describe('The same day when absent')),
  })
  .openapi('NewAuditMarker')

const longText = z.string().max(20_000)
export const withReason = z.strictObject({ reason: longText })
export const newExplanation = z.strictObject({ text: longText }).openapi('NewExplanation')
export const explanationSchema = z
  .object({ id: z.uuid(), marker: z.uuid(), text: z.string(), at: z.iso.datetime(), by: named })
  .openapi('Explanation')

export const ratingSchema = z
  .object({
    id: z.uuid(),
    dimension: z.enum(dimensionNames),
    quarter: day.describe('Its first day'),
    rating: z.int(),
    evidence: z.string(),
    at: z.iso.datetime(),
    by: named,
  })
  .openapi('DimensionRating')
export const newRating = z
  .strictObject({
    dimension: z.enum(dimensionNames),
    quarter: z.string().max(20).describe('2026-Q3'),
    rating: z.int().min(1).max(5).describe('1 not at all … 5 fully'),
    evidence: longText,
  })
  .openapi('NewDimensionRating')

export const questionSchema = z
  .object({
    id: z.uuid(),
    dimension: z.enum(dimensionNames),
    cause: z.enum(['contextChanged', 'objectiveMissed']),
    record: z.object({ id: z.uuid(), type: z.string(), number: z.string().nullable(), title: z.string() }),
    occasion: z.string().describe('The version the context was changed to, or the first day of the period that missed'),
    askedAt: z.iso.datetime(),
    answer: z.enum(['holds', 'change']).nullable(),
    reason: z.string().nullable(),
    answeredAt: z.iso.datetime().nullable(),
    answeredBy: named.nullable(),
  })
  .openapi('DimensionQuestion')
export const newAnswer = z
  .strictObject({ answer: z.enum(['holds', 'change']), reason: longText })
  .openapi('DimensionAnswer')
