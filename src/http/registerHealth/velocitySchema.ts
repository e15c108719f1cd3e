import { z } from '@hono/zod-openapi'
import { counted, day, figure, named, records, said } from './schemas.ts'

const chartPoint = z.object({
  periodStart: day,
  value: figure,
  centre: figure,
  upper: figure,
  lower: figure,
  phase: z.int(),
  marks: z.array(z.object({ rule: z.string(), side: z.string().nullable(), meaning: z.string().nullable() })),
})
const chart = z.object({
  chart: z.string(),
  points: z.array(chartPoint),
  phases: z.array(z.object({ start: day, centre: figure, limitPoints: z.int(), trial: z.boolean(), sigmaZ: figure })),
})

const elapsed = z.object({
  n: z.int(),
  p50: figure,
  p85: figure,
  p95: figure.describe('Null under 20 values'),
  mean: figure,
  records,
})
const line = counted.extend({ key: z.string().nullable(), name: z.string().nullable() })

export const velocitySchema = z
  .object({
    ...said,
    verdicts: z.array(
      z.object({
        quarter: z.string(),
        from: day,
        to: day,
        improved: counted,
        noChange: counted,
        worse: counted,
        total: z.int(),
        computed: z.int().describe('From a series; the others were entered'),
      }),
    ),
    throughput: z.object({
      months: z.array(counted.extend({ month: z.string(), created: z.int(), isOver: z.boolean() })),
      chart: chart.describe('Complete months alone'),
    }),
    cycle: elapsed.describe('Days, work began → closed'),
    lead: elapsed.describe('Days, raised → closed'),
    toImplement: elapsed.describe('Days, registered → implemented'),
    toVerdict: elapsed.describe('Days, implemented → judged'),
    closures: counted.extend({
      perMonth: figure,
      medianDays: figure,
      trend: z.object({
        direction: z.enum(['rising', 'falling', 'none', 'unknown']),
        slope: figure,
        pTwoSided: figure,
      }),
    }),
    underWay: counted.extend({
      beyondP85: z.int(),
      oldest: z.array(
        z.object({
          id: z.uuid(),
          number: z.string().nullable(),
          title: z.string(),
          state: z.string(),
          owner: named.nullable(),
          ageDays: z.int(),
          beyondP85: z.boolean(),
        }),
      ),
    }),
    flow: z.array(
      z.object({
        date: day,
        created: z.int(),
        started: z.int(),
        implemented: z.int(),
        closed: z.int(),
        cancelled: z.int(),
      }),
    ),
    littlesLaw: z.object({
      meanWip: figure,
      throughputPerDay: figure,
      impliedCycleDays: figure,
      meanCycleDays: figure,
      unstable: z.boolean(),
    }),
    implemented: counted.extend({
      byMonth: z.array(line),
      bySource: z.array(line),
      byOwner: z.array(line),
      byCategory: z.array(line),
    }),
  })
  .openapi('VelocityReport')
