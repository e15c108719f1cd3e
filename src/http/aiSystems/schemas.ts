import { z } from '@hono/zod-openapi'
import { gateNames } from '#domain/records/aiSystem/decisionFields.ts'

export const gateSchema = z
  .object({
    gate: z.enum(gateNames),
    system: z.object({ id: z.uuid(), number: z.string().nullable(), title: z.string(), state: z.string() }),
    state: z.enum(['passed', 'ready', 'closed', 'later', 'skipped']).describe('`ready`: only the decision is missing'),
    open: z.boolean().describe('Yes to a pipeline: decided go, and all it rests on holds today'),
    decision: z.string().nullable().describe('The last word at this gate: `go`, `noGo`, `reopened`'),
    decidedAt: z.string().nullable(),
    decidedBy: z.string().nullable(),
    conditions: z.string().nullable(),
    because: z.string().nullable(),
    seats: z.array(z.string()).describe('Who decides; all of them have to agree'),
    agreed: z.array(z.string()).describe('Who agreed since the last decision'),
    refusals: z.array(z.object({ code: z.string(), sentence: z.string(), field: z.string().optional() })),
    today: z.string().describe('The day of the organization the answer is of'),
  })
  .openapi('Gate')

export const gatesSchema = z.object({ items: z.array(gateSchema) }).openapi('Gates')
