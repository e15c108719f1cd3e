import { z } from '@hono/zod-openapi'
import { theatreComponents } from '#domain/culture/antiTheatre.ts'

const count = z.int()
const hex = z
  .string()
  .regex(/^[0-9a-f]+$/i)
  .max(1024)
const named = z.object({ id: z.string(), name: z.string() })
const recordSchema = z.object({
  id: z.string(),
  type: z.string(),
  number: z.string().nullable(),
  title: z.string(),
})

export const ballotSchema = z
  .object({
    organization: z.string(),
    survey: z.string(),
    modulus: hex.describe('Of the press; the exponent is 65537'),
    questions: z.array(z.string()),
    isTaken: z.boolean().describe('Whether you took your ballot; whether you used it nobody knows'),
  })
  .openapi('BlankBallot')
export const veilBody = z.strictObject({ veil: hex }).openapi('VeiledBallot')
export const signedSchema = z.object({ signature: hex }).openapi('SignedVeil')
export const castBody = z
  .strictObject({
    secret: z.string().regex(/^[0-9a-f]{64}$/),
    signature: hex,
    answers: z.record(z.string().max(40), z.int().min(1).max(5)),
  })
  .openapi('Ballot')

const result = z.object({ question: z.string(), answers: count, mean: z.number() })
export const outcomeSchema = z
  .object({ isOver: z.boolean(), invited: count.nullable(), results: z.array(result) })
  .openapi('SurveyOutcome')

const part = z.object({ count, of: count })
const theatreSchema = z.object({
  index: count.nullable(),
  light: z.enum(['green', 'amber', 'red', 'unknown']),
  components: z.object(Object.fromEntries(theatreComponents.map((name) => [name, z.number().nullable()]))),
  signs: z.object({
    evidence: part,
    beforeAudits: z.object({ entries: part, expected: z.number() }).nullable(),
    used: part,
    measured: part,
    credible: part,
  }),
})
export const cultureSchema = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    recognitions: count,
    recognizedIdentified: count,
    recognizedImplemented: count,
    lessons: count,
    ownMistakes: count,
    feedbackRequests: count,
    delegations: count,
    budgetHours: z.number(),
    usedHours: z.number(),
    pulses: z.array(
      z.object({
        id: z.string(),
        number: z.string().nullable(),
        title: z.string(),
        closedOn: z.iso.date(),
        invited: count,
        results: z.array(result),
      }),
    ),
    drills: z.array(
      z.object({
        id: z.string(),
        number: z.string().nullable(),
        heldOn: z.iso.date(),
        reached: count,
        credible: count,
      }),
    ),
    theatre: theatreSchema,
  })
  .openapi('Culture')

const ledBy = { raised: count, owned: count, feedbackRequest: count, ownMistake: count }
export const leadersSchema = z
  .object({
    quarters: z.array(z.object({ quarter: z.string(), ...ledBy })),
    items: z.array(z.object({ by: z.string(), day: z.iso.date(), person: named, record: recordSchema })),
  })
  .openapi('Leaders')

export const thanksSchema = z
  .object({
    quarter: z.string(),
    items: z.array(
      z.object({
        id: z.string(),
        number: z.string(),
        title: z.string(),
        person: named.nullable(),
        kind: z.string(),
        why: z.string(),
        award: z.string().nullable(),
        givenOn: z.iso.date(),
        about: recordSchema.nullable(),
      }),
    ),
  })
  .openapi('RecognitionsOfAQuarter')

export const hoursSchema = z
  .object({
    id: z.string(),
    number: z.string(),
    team: z.string(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    people: count.nullable(),
    capacity: z.number(),
    budget: z.number(),
    used: z.number(),
  })
  .openapi('ImprovementTimeOfATeam')

export const cardSchema = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        number: z.string().nullable(),
        title: z.string(),
        description: z.string().nullable(),
        change: z.string().nullable(),
        proof: z.string().nullable(),
        metric: z.string().nullable(),
        unit: z.string().nullable(),
        baseline: z.number().nullable(),
        after: z.number().nullable(),
        target: z.number().nullable(),
        factBefore: z.string().nullable(),
        factAfter: z.string().nullable(),
        verdict: z.enum(['met', 'partly', 'notMet']),
        measuredAt: z.iso.datetime(),
        near: z.enum(['own', 'unit', 'house']),
        effect: z.string().nullable(),
      }),
    ),
    underWay: count,
  })
  .openapi('RecentImprovements')

export const askingSchema = z
  .object({ id: z.string(), number: z.string().nullable(), title: z.string(), closesOn: z.iso.date().nullable() })
  .openapi('SurveyThatAsks')
export const readersSchema = z.object({ reached: count, read: count, mine: z.boolean() }).openapi('LessonReaders')
