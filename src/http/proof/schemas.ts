import { z } from '@hono/zod-openapi'
import { idText, shortText } from '../shapes.ts'

const day = z.iso.date()
const whole = z.coerce.number().int()

/** What a plan form says and has not sent: the plan is told for it. */
export const draftQuery = z
  .strictObject({
    seriesMetric: idText,
    target: z.coerce.number(),
    worthwhile: z.coerce.number(),
    baselineLength: whole,
    plannedPostPoints: whole,
    settleDays: whole,
    targetDate: day,
    evaluationDate: day,
    rolloutStart: day,
  })
  .partial()

const person = z.object({ id: z.string(), name: z.string().nullable() }).nullable()
const metric = z.looseObject({ id: z.string(), version: z.int(), name: z.string(), unit: z.string() })
const point = z.looseObject({ periodStart: day, value: z.number().nullable() })

const plan = z
  .object({
    metric,
    points: z.array(point),
    baseline: z.object({
      periods: z.array(day).describe('What would be frozen today'),
      triggerPoints: z.array(day),
      usable: z.int(),
      level: z.number().nullable(),
      leftOut: z.array(z.object({ periodStart: day, reason: z.string(), sentence: z.string() })),
    }),
    detectable: z.object({ change: z.number(), relative: z.number().nullable() }).nullable(),
    plannedPostPoints: z.int(),
    plannedOn: day,
    leastOn: day,
    possible: z.int().nullable(),
    sentences: z.array(z.string()),
  })
  .openapi('PlannedProof')

const freeze = z
  .object({
    iteration: z.int(),
    text: z.string().describe('Canonical JSON; sha256 is of its UTF-8'),
    sha256: z.string(),
    frozenAt: z.iso.datetime(),
    frozenBy: person,
    isAfterTheFact: z.boolean(),
    proof: z.looseObject({}),
    amendments: z.array(z.looseObject({ id: z.string(), reason: z.string(), amendedAt: z.iso.datetime() })),
  })
  .openapi('FrozenProof')

const verdict = z
  .looseObject({
    id: z.string(),
    iteration: z.int(),
    kind: z.enum(['provisional', 'waiting', 'final', 'restated', 'sustain3', 'sustain6', 'sustain12']),
    label: z.string(),
    computedAt: z.iso.datetime(),
    computedBy: person.describe('Null: computed by Meliora at its date'),
    headline: z.string(),
    sentence: z.string(),
    notes: z.array(z.string()),
    card: z.array(z.object({ code: z.string(), label: z.string(), value: z.string() })).nullable(),
    sha256: z.string(),
    engine: z.string(),
    isAmended: z.boolean(),
    enoughOn: day.nullable(),
    result: z.looseObject({ verdict: z.string() }),
    input: z.looseObject({}).describe('Exactly what went into the engine'),
  })
  .openapi('ComputedVerdict')

export const proofSchema = z
  .object({
    status: z.enum(['none', 'planning', 'frozen', 'measuring', 'due', 'waiting', 'computed', 'judged']),
    evaluationDate: day.nullable(),
    plan: plan.nullable(),
    freezes: z.array(freeze),
    verdicts: z.array(verdict),
    restated: z
      .object({
        changes: z.array(z.object({ periodStart: day, before: z.number().nullable(), after: z.number().nullable() })),
        sentence: z.string(),
      })
      .nullable(),
    chart: z.looseObject({}).nullable().describe('Readings before, during and after the change'),
    concurrent: z.array(z.object({ name: shortText, isJoint: z.boolean() })),
  })
  .openapi('Proof')
