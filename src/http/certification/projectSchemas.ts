import { z } from '@hono/zod-openapi'

const day = () => z.iso.date()
const figure = () => z.number().nullable()

const blockerSchema = z.object({
  type: z.string().describe('A record type, or `requirement`'),
  id: z.string().nullable().describe('The record, or the key of the requirement'),
  number: z.string().nullable(),
  title: z.string().nullable(),
  why: z.string(),
})

export const readinessSchema = z
  .object({
    score: z.int(),
    threshold: z.number(),
    components: z.array(
      z.object({
        key: z.string(),
        weight: z.number().describe('0: nothing to judge; the others carry it'),
        value: z.number(),
        done: z.number(),
        of: z.int(),
        blockers: z.array(blockerSchema),
      }),
    ),
    isReady: z.boolean(),
  })
  .openapi('Readiness')

export const projectSchema = z
  .object({
    today: day(),
    progress: z.object({ done: z.int(), of: z.int(), percent: figure(), expected: figure(), slip: figure() }),
    trend: z.array(z.object({ day: day(), percent: z.number() })),
    milestones: z.array(z.object({ id: z.uuid(), isDone: z.boolean(), isLate: z.boolean(), slip: figure() })),
    capacity: z.array(
      z.object({
        person: z.uuid(),
        name: z.string(),
        hoursPerMonth: figure(),
        assigned: z.number(),
        available: figure(),
        isOver: z.boolean(),
      }),
    ),
    budget: z
      .object({
        plannedAmount: figure(),
        actualAmount: figure(),
        plannedHours: figure(),
        actualHours: figure(),
      })
      .describe('Null where no line says it, and for those who do not see money'),
    sponsor: z.object({ signedOn: day().nullable(), lastActive: day().nullable(), isQuiet: z.boolean() }),
    participation: z.array(z.object({ department: z.string().nullable(), people: z.int(), active: z.int() })),
    planner: z.object({
      months: z.int(),
      unbounded: z.number(),
      steps: z.array(z.object({ step: z.string(), months: z.number() })),
      facts: z.object({
        people: z.int().describe('The headcount of the organization; accounts while it does not say'),
        isHeadcount: z.boolean(),
        sites: z.int(),
        systems: z.int(),
        maturity: figure(),
        reusePercent: figure(),
      }),
      isUnusual: z.boolean(),
    }),
    auditTime: z
      .object({
        role: z.enum(['one', 'producer', 'several']),
        people: z.int(),
        initial: figure(),
        surveillance: figure(),
        recertification: figure(),
      })
      .nullable()
      .describe('Auditor-days, indicative: only the quote of the body counts'),
  })
  .openapi('CertificationProject')
