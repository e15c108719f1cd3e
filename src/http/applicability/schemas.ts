import { z } from '@hono/zod-openapi'
import { controlStatuses } from '#domain/applicability/row.ts'
import { LONG_TEXT, SHORT_TEXT } from '#domain/checks/text.ts'
import { refusalSchema } from '../records/schemas.ts'

const id = () => z.uuid()
const status = z.enum(controlStatuses).nullable()
const named = z.object({ id: id(), number: z.string().nullable(), title: z.string() })
const version = z.object({ ...named.shape, state: z.string() })

export const rowSchema = z
  .object({
    id: id(),
    position: z.int(),
    control: z.string().describe('`iso42001:A.6.2.5`, `own:X1`'),
    title: z.string().nullable().describe('Of a control of one’s own'),
    applicable: z.boolean().nullable(),
    justification: z.string().nullable(),
    status,
    guidance: z.boolean().nullable().describe('Whether the guidance to it was considered'),
    guidanceNote: z.string().nullable(),
    owner: z.object({ id: id(), name: z.string() }).nullable(),
    due: z.iso.date().nullable(),
    evidence: z.string().nullable(),
    records: z.array(z.object({ ...version.shape, type: z.string(), as: z.enum(['treats', 'relies', 'shows']) })),
    tailoring: z.array(
      z.object({
        system: named,
        applicable: z.boolean(),
        justification: z.string().nullable(),
        treatment: z.string().nullable(),
        status,
        version: z.int(),
      }),
    ),
    version: z.int().describe('Of this row alone'),
  })
  .openapi('ApplicabilityRow')

export const gridSchema = z.object({
  items: z.array(rowSchema),
  may: z.object({ draw: z.boolean(), say: z.boolean(), progress: z.boolean() }),
})

const MOST_LINKS = 50
const said = z.string().max(LONG_TEXT).nullable().default(null)
const linked = z.array(id()).max(MOST_LINKS).default([])
export const rowAnswerSchema = z
  .strictObject({
    applicable: z.boolean().nullable().default(null),
    justification: said,
    status: status.default(null),
    guidance: z.boolean().nullable().default(null),
    guidanceNote: said,
    owner: id().nullable().default(null),
    due: z.iso.date().nullable().default(null),
    evidence: said,
    treats: linked.describe('Risks whose treatment relies on it'),
    shows: linked.describe('Records that show it is done'),
  })
  .openapi('ApplicabilityRowAnswer')

const MOST_ANSWERS = 200
export const rowAnswersSchema = z.strictObject({
  answers: z
    .array(rowAnswerSchema.extend({ row: id(), version: z.int().min(1).describe('The version it was answered over') }))
    .min(1)
    .max(MOST_ANSWERS),
})

export const tailoringSchema = z.strictObject({
  answers: z
    .array(
      z.strictObject({
        row: id(),
        version: z.int().min(0).describe('0 where the system had no way of its own'),
        applicable: z.boolean().nullable().describe('Null: as the row says'),
        justification: said,
        treatment: said,
        status: status.default(null),
      }),
    )
    .min(1)
    .max(MOST_ANSWERS),
})

export const rowAnsweredSchema = z
  .object({
    row: id(),
    outcome: z.enum(['written', 'same', 'conflict', 'refused']),
    refusals: z.array(refusalSchema),
    now: rowSchema.nullable().describe('The row as it stands'),
  })
  .openapi('ApplicabilityRowAnswered')

export const ownControlSchema = z.strictObject({
  ref: z.string().min(1).max(40),
  title: z.string().min(1).max(SHORT_TEXT),
})

const value = z.union([z.string(), z.number(), z.boolean()]).nullable()
export const comparedSchema = z.object({
  from: version.nullable(),
  to: version,
  items: z.array(
    z.object({
      control: z.string(),
      title: z.string().nullable(),
      part: z.string(),
      system: z.string().nullable(),
      before: value,
      after: value,
    }),
  ),
})
