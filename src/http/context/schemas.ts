import { z } from '@hono/zod-openapi'
import { HIGHEST_MATURITY } from '#domain/context/maturity.ts'
import { idText } from '../shapes.ts'

const record = z.object({ id: z.uuid(), number: z.string().nullable(), title: z.string() })
const instant = z.iso.datetime()
const text = z.string().max(50_000)
const level = z.int().describe(`0 to ${HIGHEST_MATURITY}`)

export const needsQuery = z.strictObject({
  unmet: z.exactOptional(z.enum(['true', 'false'])).describe('Only what is taken on and not wholly met'),
})
export const needSchema = z
  .object({
    id: z.uuid(),
    need: z.string(),
    takenOn: z.enum(['yes', 'no', 'notApplicable']).nullable(),
    why: z.string().nullable(),
    requirement: z.string().nullable(),
    met: z.enum(['met', 'partly', 'unmet']).nullable(),
    metBy: z.string().nullable(),
    party: record,
  })
  .openapi('PartyNeed')

export const maturityRatingSchema = z
  .object({
    id: z.uuid(),
    requirement: z.string(),
    level,
    because: z.string(),
    at: instant,
    by: z.object({ id: z.uuid(), name: z.string() }),
  })
  .openapi('MaturityRating')
export const waitSchema = z
  .object({
    record: record.extend({ state: z.string() }),
    requirement: z.string(),
    level,
    because: z.string(),
    since: instant,
    endedAt: instant.nullable().describe('Null while it waits'),
  })
  .openapi('MaturityWait')
export const maturitySchema = z
  .object({
    ratings: z.array(maturityRatingSchema).describe('By requirement and time: the last is how it stands'),
    waits: z.array(waitSchema).describe('What waits, then what came back'),
  })
  .openapi('Maturity')
export const newMaturity = z.strictObject({ requirement: idText, level: z.number(), because: text })
export const newWait = z.strictObject({
  improvement: idText.describe('Id or number'),
  requirement: idText,
  level: z.number(),
  because: text,
})
