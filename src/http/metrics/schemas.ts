import { z } from '@hono/zod-openapi'
import { idText, shortText } from '../shapes.ts'

const figure = z.number().nullable()

const readingFields = {
  at: shortText.optional().describe('A day or an instant within the period; instants carry Z or an offset'),
  period: shortText.optional().describe('2026-10, 2026-W41, 2026-Q4, or the first day of the period'),
  value: z.unknown().optional().describe('A number; null says that the period has none'),
  num: z.unknown().optional().describe('Numerator, of a share or a rate'),
  den: z.unknown().optional().describe('Denominator, of a share or a rate'),
  unit: shortText.nullish().describe('Must be the metric’s own, when said'),
}

/** Readings of one metric; the address names it. */
export const ownReadings = z.strictObject({
  source: shortText.optional(),
  readings: z.array(z.strictObject(readingFields)),
})
/** Readings of any metrics. */
export const anyReadings = z.strictObject({
  source: shortText.optional(),
  readings: z.array(z.strictObject({ metric: idText, ...readingFields })),
})

export const outcomeSchema = z
  .object({
    batch: z.string().nullable().describe('Null when everything was known already'),
    added: z.int(),
    restated: z.int(),
    unchanged: z.int(),
  })
  .openapi('PointsOutcome')

const definition = z.object({
  id: z.string(),
  number: z.string().nullable(),
  version: z.int(),
  name: z.string(),
  unit: z.string(),
  kind: z.enum(['value', 'proportion', 'rate']),
  direction: z.enum(['increase', 'decrease']),
  cadence: z.enum(['day', 'week', 'month', 'quarter']),
  timeZone: z.string().nullable(),
  target: figure,
  worthwhile: figure,
  seasonPeriod: z.int().nullable(),
  minDenominator: figure,
  watchedAs: z.string(),
  service: z.string().nullable(),
})
const point = z.object({ periodStart: z.string(), value: figure, num: figure.optional(), den: figure.optional() })

const markedPoint = point.extend({
  signal: z.enum(['improving', 'concerning', 'neutral']).nullable().describe('What the run rules say of it'),
})

export const seriesSchema = z
  .object({
    metric: definition.nullable().describe('Null while it is a draft'),
    points: z.array(point).describe('In order; a missing period has value null'),
    isStale: z.boolean(),
    today: z.string(),
    restated: z.array(z.string()).describe('Periods of which something else was said before'),
    changes: z
      .array(
        z.object({
          rolloutStart: z.string(),
          rolloutEnd: z.string(),
          baselineStart: z.string().nullable(),
          verdict: z.string().nullable(),
          improvement: z.object({ id: z.string(), number: z.string().nullable(), title: z.string() }),
        }),
      )
      .describe('Improvements proved by this metric, in order of time'),
  })
  .openapi('Series')
export const seriesLine = z
  .object({ metric: definition, isComputed: z.boolean(), points: z.array(markedPoint), isStale: z.boolean() })
  .openapi('SeriesLine')

export const seriesQuery = z.object({
  from: shortText.optional(),
  to: shortText.optional(),
  last: z.coerce.number().int().min(1).max(5000).optional(),
})
export const manyQuery = z.object({
  metrics: z.string().max(4000).describe('Ids or numbers, with commas'),
  last: z.coerce.number().int().min(1).max(60).default(24),
})

export const batchSchema = z
  .object({
    id: z.string(),
    metric: z.string().nullable(),
    feed: z.string().nullable(),
    source: z.string(),
    at: z.string(),
    by: z.string().nullable(),
    channel: z.string(),
    count: z.int(),
    added: z.int(),
    restated: z.int(),
    unchanged: z.int(),
    firstPeriod: z.string().nullable(),
    lastPeriod: z.string().nullable(),
    hash: z.string().describe('SHA-256 of what was written; the trail holds it too'),
  })
  .openapi('PointBatch')
export const revisionSchema = z
  .object({
    metric: z.string(),
    periodStart: z.string(),
    revision: z.int(),
    metricVersion: z.int(),
    value: figure,
    num: figure,
    den: figure,
    occurredAt: z.string().nullable(),
    recordedAt: z.string(),
    batch: z.string(),
  })
  .openapi('PointRevision')

export const templateSchema = z
  .object({
    name: z.string(),
    title: z.object({ en: z.string(), de: z.string() }),
    fields: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .describe('What the new metric says; sent with POST /metrics'),
  })
  .openapi('MetricTemplate')
