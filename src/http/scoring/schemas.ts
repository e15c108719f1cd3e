import { z } from '@hono/zod-openapi'
import { idText, shortText } from '../shapes.ts'

const level = { value: z.number(), label: shortText }
const dimension = {
  key: idText,
  label: shortText,
  question: shortText,
  help: shortText.default(''),
  weight: z.number().default(1),
}

export const newModel = z
  .strictObject({
    key: idText.describe('`sms4` for the next version of that model, another name for a model of your own'),
    label: shortText,
    scale: z.array(z.strictObject(level)).max(50),
    dimensions: z.array(z.strictObject(dimension)).max(50),
    tieBreak: z.array(idText).max(50).describe('Every question once; the first one breaks a tie first'),
  })
  .openapi('NewScoringModel')

const person = z.object({ id: z.uuid(), name: z.string().nullable() }).nullable()

export const modelSchema = z
  .object({
    id: z.string().describe('Key and version: `sms4-1`'),
    key: z.string(),
    version: z.int(),
    label: z.string(),
    scale: z.array(z.object({ value: z.int(), label: z.string() })),
    dimensions: z.array(
      z.object({ key: z.string(), label: z.string(), question: z.string(), help: z.string(), weight: z.int() }),
    ),
    tieBreak: z.array(z.string()),
    position: z.int().nullable().describe('1 ranks; null: not in force'),
    approvedAt: z.iso.datetime().nullable(),
    approvedBy: person.describe('Null with a date: it came with the product'),
    createdAt: z.iso.datetime(),
    createdBy: person,
  })
  .openapi('ScoringModel')

export const inForce = z.strictObject({ inForce: z.array(idText).max(50) }).openapi('ScoringModelsInForce')

const listed = { id: z.uuid(), number: z.string().nullable(), title: z.string(), state: z.string() }
const ranked = z
  .object({
    ...listed,
    status: z.string(),
    version: z.int(),
    owner: person,
    due: z.iso.date().nullable(),
    rank: z.int(),
    model: z.string().describe('The version it was scored with'),
    isOutdated: z.boolean().describe('Scored with an older version of the model'),
    score: z.int(),
    band: z.enum(['high', 'medium', 'low']),
    overrideReason: z
      .enum(['imminentHarm', 'legalDuty', 'seriousNonconformity'])
      .nullable()
      .describe('On top whatever its score'),
    effortDays: z.number().nullable(),
    cumulativeEffort: z.number().describe('Known person-days down to here'),
    unknownEfforts: z.int().describe('How many down to here have no effort stated'),
    isWithinCapacity: z.boolean(),
  })
  .openapi('RankedImprovement')

export const rankingSchema = z
  .object({
    model: z.object({ id: z.string(), key: z.string(), label: z.string() }),
    capacityDays: z.int(),
    items: z.array(ranked),
    next: z.string().nullable(),
  })
  .openapi('Ranking')

export const outdatedSchema = z.object({ ...listed, scoredWith: z.string() }).openapi('OutdatedScore')

const page = {
  limit: z.coerce.number().int().min(1).max(200).default(200),
  cursor: z.exactOptional(z.string().max(400)),
}
export const rankingQuery = z.strictObject({
  model: z.exactOptional(idText.describe('Id or key; the ranking model when absent')),
  ...page,
})
export const outdatedQuery = z.strictObject(page)
