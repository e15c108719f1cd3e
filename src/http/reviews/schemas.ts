import { z } from '@hono/zod-openapi'
import { reviewInputNames } from '#domain/records/managementReview/inputs.ts'
import { dimensionNames } from '#domain/reports/dimensions.ts'

const id = () => z.uuid()
const day = () => z.string().nullable()

const itemSchema = z
  .object({
    type: z.string(),
    id: id(),
    number: z.string().nullable(),
    title: z.string(),
    state: z.string(),
    owner: id().nullable(),
    day: day().describe('Due, closed or registered'),
  })
  .openapi('ReviewItem')

const figureSchema = z
  .object({
    code: z.string(),
    value: z.number().nullable().describe('Null: not known'),
    trail: z.array(z.number().nullable()),
    over: z.enum(['months', 'reviews']).describe('What the trail counts by'),
    better: z.enum(['more', 'fewer']).nullable(),
  })
  .openapi('ReviewFigure')

const countsSchema = z.object({ overdue: z.int(), closed: z.int(), fresh: z.int() })

const paperSchema = z
  .object({
    since: day().describe('The day of the last review'),
    today: z.string(),
    standards: z.array(z.string()),
    register: z.object({
      overdue: z.array(itemSchema),
      closed: z.array(itemSchema),
      fresh: z.array(itemSchema),
      withheld: countsSchema.describe('How many more not everybody may see'),
    }),
    inputs: z.array(
      z.object({ input: z.enum(reviewInputNames), figures: z.array(figureSchema), items: z.array(itemSchema) }),
    ),
    dimensions: z.array(
      z.object({
        dimension: z.enum(dimensionNames),
        ratings: z.array(
          z.object({ quarter: z.string(), rating: z.int().nullable(), evidence: z.string().nullable() }),
        ),
      }),
    ),
  })
  .openapi('ReviewPaper')

const actionSchema = z
  .object({
    id: id(),
    type: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    state: z.string(),
    status: z.string(),
    owner: id().nullable(),
    due: day(),
    from: z.object({ id: id(), type: z.string(), number: z.string().nullable(), on: day() }),
  })
  .openapi('ReviewAction')

const people = z.record(z.string(), z.string()).describe('Names by id')

export const tableSchema = z
  .object({
    paper: paperSchema,
    recorded: z
      .object({
        sha256: z.string(),
        takenAt: z.iso.datetime(),
        takenBy: id().nullable(),
        holds: z.boolean().describe('Text and titles are what the sum in the trail says'),
        redacted: z.int().describe('How many titles were redacted'),
      })
      .nullable(),
    overdueNow: z.array(
      z.object({ id: id(), state: z.string(), status: z.string(), owner: id().nullable(), due: day() }),
    ),
    actions: z.array(actionSchema),
    openActions: z.array(actionSchema),
    people,
  })
  .openapi('ReviewTable')

export const recordingSchema = z
  .object({
    id: id(),
    text: z
      .string()
      .describe('Canonical JSON (RFC 8785); titles of records stand in it as `sha256:` and their commitment'),
    sha256: z.string(),
    takenAt: z.iso.datetime(),
    takenBy: id().nullable(),
    words: z
      .array(
        z.object({ record: id(), commitment: z.string(), salt: z.string().nullable(), value: z.string().nullable() }),
      )
      .describe('The titles: commitment = SHA-256(salt ‖ value); salt and value are null once redacted'),
  })
  .openapi('ReviewRecording')

export const openActionsSchema = z.object({ items: z.array(actionSchema), people, today: z.string() })
