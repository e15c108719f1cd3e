import { z } from '@hono/zod-openapi'
import { trendSets } from '#domain/reports/trends/rowsBehind.ts'
import { trendDimensions } from '#domain/reports/trends/trendRow.ts'
import { counted, day, figure, records, said } from '../registerHealth/schemas.ts'
import { shortText } from '../shapes.ts'

const dayText = z.string().max(20)
const age = z.coerce.number().int().min(0).max(100_000)

export const trendRecordsQuery = z.strictObject({
  set: z.enum(trendSets),
  from: z.exactOptional(dayText),
  to: z.exactOptional(dayText),
  dimension: z.exactOptional(z.enum(trendDimensions)),
  key: z.exactOptional(shortText.describe('With a dimension: the requirement, kind of cause, system, site; none')),
  youngest: z.exactOptional(age.describe('Days since the report, at least')),
  oldest: z.exactOptional(age.describe('Days since the report, at most')),
  limit: z.string().optional(),
  cursor: z.string().max(500).optional(),
})

export const trendRecord = z
  .object({
    id: z.uuid(),
    number: z.string().nullable(),
    title: z.string(),
    state: z.string(),
    day: day.describe('The day it was reported'),
  })
  .openapi('RecordBehindTrend')

const line = counted.extend({
  key: z.string(),
  name: z.string(),
  months: z.array(counted),
  open: counted,
  cameBack: counted,
})

export const trendsSchema = z
  .object({
    ...said,
    months: z.array(counted.extend({ from: day, to: day })),
    dimensions: z.array(z.object({ dimension: z.enum(trendDimensions), lines: z.array(line) })),
    lasting: z.array(
      counted.extend({
        name: z.enum(['control', 'correct', 'verify', 'remediate']),
        median: figure.describe('Days'),
        p85: figure.describe('Days'),
      }),
    ),
    recurrence: z.object({ settled: counted, cameBack: counted, firstTime: counted, rate: figure }),
    ageing: z.array(counted.extend({ youngest: z.int(), oldest: z.int().nullable() })),
    overdue: counted,
    patterns: z.array(
      z.object({
        dimension: z.enum(trendDimensions),
        key: z.string(),
        name: z.string(),
        count: z.int(),
        records,
        improvement: z
          .object({ id: z.uuid(), number: z.string().nullable(), title: z.string(), status: z.string() })
          .nullable()
          .describe('The candidate it became'),
      }),
    ),
  })
  .openapi('NonconformityTrends')
