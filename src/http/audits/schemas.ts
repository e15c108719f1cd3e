import { z } from '@hono/zod-openapi'
import { lineResults } from '#domain/audits/line.ts'
import { LONG_TEXT, SHORT_TEXT } from '#domain/checks/text.ts'
import { refusalSchema } from '../records/schemas.ts'

const id = () => z.uuid()
const key = z.string().max(SHORT_TEXT)
const person = z.object({ id: id(), name: z.string() }).nullable()
const named = z.object({ id: id(), number: z.string().nullable(), title: z.string(), state: z.string() }).nullable()

export const lineSchema = z
  .object({
    id: id(),
    position: z.int(),
    source: z.enum(['catalogue', 'previousFinding', 'own']),
    requirement: z.string().nullable().describe('`iso42001:8.2`'),
    question: z.string().nullable(),
    previousFinding: named,
    result: z.enum(lineResults).nullable(),
    why: z.string().nullable(),
    evidence: z.string().nullable(),
    note: z.string().nullable(),
    finding: named,
    answeredBy: person,
    answeredAt: z.iso.datetime().nullable(),
    version: z.int().describe('Of this line alone'),
  })
  .openapi('AuditLine')

export const checklistSchema = z.object({
  items: z.array(lineSchema),
  may: z.object({ draw: z.boolean(), answer: z.boolean() }),
})

const said = z.string().max(LONG_TEXT).nullable().default(null)
export const answerSchema = z
  .object({ result: z.enum(lineResults).nullable(), why: said, evidence: said, note: said })
  .openapi('AuditLineAnswer')

const MOST_ANSWERS = 200
export const answersSchema = z.strictObject({
  answers: z
    .array(answerSchema.extend({ line: id(), version: z.int().min(1).describe('The version it was answered over') }))
    .min(1)
    .max(MOST_ANSWERS),
})

export const answeredSchema = z
  .object({
    line: id(),
    outcome: z.enum(['written', 'same', 'conflict', 'refused']),
    refusals: z.array(refusalSchema),
    now: lineSchema.nullable().describe('The line as it stands'),
  })
  .openapi('AuditLineAnswered')

export const ownLineSchema = z.strictObject({
  requirement: key.nullable().default(null),
  question: z.string().min(1).max(SHORT_TEXT),
})

export const findingInput = z
  .looseObject({})
  .describe('What a finding captures; audit, requirement and repeats are known')
export const raisedSchema = z.object({
  finding: z.object({ id: id(), number: z.string().nullable(), title: z.string(), state: z.string() }),
  line: lineSchema,
})

const sampleItem = z.object({
  item: z.string(),
  label: z.string(),
  stratum: z.string(),
  record: id().nullable(),
  chosen: z.enum(['random', 'judgement']).nullable().describe('Null: in the population, not in the sample'),
  why: z.string().nullable(),
})
export const sampleSchema = z
  .object({
    id: id(),
    title: z.string(),
    seed: z.string(),
    drawnAt: z.iso.datetime(),
    drawnBy: person,
    items: z.array(sampleItem),
  })
  .openapi('AuditSample')
export const samplesSchema = z.object({ items: z.array(sampleSchema), may: z.object({ draw: z.boolean() }) })

const MOST_MEMBERS = 5000
export const drawingSchema = z.strictObject({
  title: z.string().min(1).max(SHORT_TEXT),
  seed: z.string().min(1).max(100).optional(),
  population: z
    .array(z.object({ label: z.string().min(1).max(SHORT_TEXT), stratum: key.optional() }))
    .max(MOST_MEMBERS)
    .optional()
    .describe('Absent: the AI systems'),
})
export const judgedSchema = z.strictObject({
  item: z.string().max(2 * SHORT_TEXT),
  why: z.string().min(1).max(LONG_TEXT),
})

const programmeAudit = z.object({
  id: id(),
  number: z.string().nullable(),
  title: z.string(),
  kind: z.string().nullable(),
  state: z.string(),
  criteria: z.array(z.string()),
  startsOn: z.iso.date().nullable(),
  agreedStart: z.iso.date().nullable(),
  beganOn: z.iso.date().nullable(),
  lead: id().nullable(),
  findings: z.int(),
  audited: z.array(z.string()),
  objectives: z.boolean(),
  scope: z.boolean(),
})
export const coverageSchema = z.object({
  items: z.array(
    z.object({
      requirement: z.string(),
      needed: z.int(),
      planned: z.array(id()).describe('Internal audits that have it among their criteria'),
      done: z.array(id()).describe('Those that looked at it and reported'),
    }),
  ),
  coveredPercent: z.int(),
  audits: z.array(programmeAudit),
})

const reported = z.looseObject({ id: id(), number: z.string().nullable(), title: z.string(), state: z.string() })
export const reportSchema = z.object({
  audit: z.looseObject({ id: id(), number: z.string().nullable(), title: z.string(), state: z.string() }),
  lines: z.array(lineSchema),
  counts: z.object({ conform: z.int(), finding: z.int(), notAudited: z.int(), open: z.int() }),
  samples: z.array(sampleSchema),
  findings: z.array(reported),
})
