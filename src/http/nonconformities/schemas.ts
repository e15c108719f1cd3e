import { z } from '@hono/zod-openapi'

const lookAlike = z.object({
  id: z.uuid(),
  number: z.string().nullable(),
  title: z.string(),
  state: z.string(),
  createdAt: z.string(),
  sameRequirement: z.boolean(),
  sameSystem: z.boolean(),
  sameCause: z.boolean(),
})

export const lookAlikesQuery = z.object({
  requirement: z.string().max(60).optional().describe('What is being filled in and not yet kept'),
  likelyCause: z.string().max(60).optional(),
})

export const lookAlikesSchema = z
  .object({
    items: z.array(
      lookAlike.extend({ recurs: z.boolean().describe('Same requirement, with the same system or kind of cause') }),
    ),
    obstacles: z.array(z.string()).describe('Why the single form does not fit; empty: it does'),
  })
  .openapi('LookAlikes')

export const guardsSchema = z.object({
  items: z.array(
    z.object({ what: z.string(), place: z.string().describe('Where it is set up: a path below /o/{slug}') }),
  ),
})

export const partiesSchema = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      recipients: z.string(),
      text: z.string(),
      sentOn: z.iso.date(),
      nonconformity: z.object({ id: z.uuid(), number: z.string().nullable(), title: z.string() }),
    }),
  ),
})

export const effectSchema = z
  .object({
    recurrences: z.array(lookAlike).describe('Reported again since the action was in place'),
    measured: z
      .object({
        isMeasurable: z.boolean(),
        verdict: z.string().nullable().describe('Null while too little is known'),
        isBetter: z.boolean(),
      })
      .nullable()
      .describe('Null where no metric is named'),
    records: z.record(z.string(), z.boolean()).describe('Which of the six records are there'),
  })
  .openapi('EffectOfAction')

export const lessonsSchema = z
  .object({
    items: z.array(
      z.object({
        lesson: z.string(),
        requirement: z.string().nullable(),
        severity: z.string().nullable(),
        causes: z.array(z.string()),
        month: z.string().describe('First day of the month in which it was closed'),
      }),
    ),
  })
  .openapi('Lessons')
