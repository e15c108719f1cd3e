import { z } from '@hono/zod-openapi'
import { dimensionNames } from '#domain/reports/dimensions.ts'
import { riskTrendSchema } from '../risks/schemas.ts'
import {
  counted,
  day,
  explanationSchema,
  figure,
  light,
  quarters,
  questionSchema,
  ratingSchema,
  records,
  said,
} from './schemas.ts'

const bunching = z
  .object({
    nEntries: z.int(),
    nSessions: z.int(),
    periodDays: z.int(),
    windowDays: z.int(),
    inWindow: z.int(),
    sessionsInWindow: z.int(),
    shareInWindow: figure,
    expectedShare: z.number(),
    concentration: figure,
    rotationP: z.number().describe('Share of all days of the year on which the same windows would have looked as busy'),
    binomialEntriesP: z.number(),
    binomialSessionsP: z.number(),
    burstiness: figure,
    burstinessFinite: figure,
    giniWeekly: figure,
    scanMax: z.int(),
    scanStart: day.nullable(),
    verdict: z.enum(['checkbox_suspected', 'no_evidence', 'not_enough_data']),
    strong: z.boolean(),
  })
  .openapi('RotationTest')
const tested = z.object({
  light,
  windows: z.object({ 7: bunching, 14: bunching, 30: bunching }).describe('By days before an audit; 7 decides'),
  monthlyDispersion: figure,
})

export const rhythmSchema = z
  .object({
    ...said,
    light: light.describe('Red: checkbox mode is suspected. A prompt, no accusation'),
    entries: tested,
    closings: tested,
    signs: z.object({
      backDated: z.int(),
      backDatedShare: figure,
      closedAtOnceShare: figure,
      improvedUnmeasuredShare: figure,
      textSimilarity: figure,
      medianPerMonthOutside: figure,
      records: z.object({ backDated: records, closedAtOnce: records, improvedUnmeasured: records }),
    }),
    claimedApart: counted.describe('Claimed date is not the registered date'),
    audits: z.array(
      z.object({
        id: z.uuid(),
        kind: z.enum(['internal', 'external']),
        label: z.string(),
        fromDay: day,
        toDay: day,
        before: z.object({ 7: counted, 14: counted, 30: counted }),
        explanations: z.array(explanationSchema),
      }),
    ),
    calendar: z.object({ days: z.array(z.object({ day, count: z.int() })), total: z.int(), records }),
  })
  .openapi('RhythmReport')

export const sourcesSchema = z
  .object({
    ...said,
    auditShare: z.object({
      audit: z.int(),
      stated: z.int(),
      unknown: z.int(),
      share: figure,
      light,
      from: day,
      records,
      allRecords: records,
    }),
    quarters,
    balance: z.array(
      z.object({
        quarter: z.string(),
        corrective: z.int(),
        proactive: z.int(),
        unknown: z.int(),
        isOver: z.boolean(),
        warns: z.boolean(),
        records: z.object({ corrective: records, proactive: records }),
      }),
    ),
    sources: z.array(
      z.object({ source: z.string(), counts: z.array(z.int()), isDry: z.boolean(), records: z.array(records) }),
    ),
    dry: z.int(),
  })
  .openapi('SourcesReport')

export const breadthSchema = z
  .object({
    ...said,
    measuredCategories: z.int(),
    allCategories: z.int(),
    index: z.number(),
    lines: z.array(
      z.object({
        category: z.string().nullable(),
        registered: z.int(),
        implemented: z.int(),
        measured: z.int(),
        improved: z.int(),
        records: z.object({ registered: records, implemented: records, measured: records, improved: records }),
      }),
    ),
  })
  .openapi('BreadthReport')

export const effectSchema = z
  .object({
    ...said,
    impact: z.object({ n: z.int(), sum: figure, median: figure, medianRelativeChange: figure, records }),
    measured: z.array(
      z.object({
        id: z.uuid(),
        number: z.string().nullable(),
        title: z.string(),
        metric: z.string().nullable(),
        unit: z.string().nullable(),
        direction: z.enum(['increase', 'decrease']).nullable(),
        before: z.number(),
        target: z.number(),
        after: z.number(),
        shareOfTarget: figure,
        relativeChange: figure,
      }),
    ),
    notMeasured: counted.extend({
      awaiting: z.int(),
      byFact: z.int(),
      asActivity: z.int(),
      implemented: z.int(),
    }),
    chance: z.object({ evaluated: z.int(), improved: z.int(), entered: z.int(), expectedFalse: z.number(), records }),
  })
  .openapi('EffectReport')

const reading = z.object({ periodStart: day, value: z.number() }).nullable()
const metric = {
  id: z.uuid(),
  number: z.string().nullable(),
  name: z.string(),
  unit: z.string(),
  kind: z.enum(['value', 'proportion', 'rate']),
  target: figure,
  latest: reading,
  targetMet: z.boolean().nullable().describe('Null without a target or a reading'),
}

export const dimensionsSchema = z
  .object({
    ...said,
    quarters,
    dimensions: z.array(
      z.object({
        dimension: z.enum(dimensionNames),
        light,
        openQuestions: z.int(),
        served: counted.extend({ byQuarter: z.array(counted) }),
        ratings: z.array(ratingSchema.nullable()).describe('One per quarter'),
      }),
    ),
    questions: z.array(questionSchema).describe('Open ones first'),
    effectiveness: z.object({
      light,
      riskTrend: riskTrendSchema.extend({ records: records.nullable() }),
      incidents: z.object({
        state: z.enum(['falling', 'steady', 'rising', 'unknown']),
        last3: figure,
        prior12: figure,
        rateRatio: figure,
        months: z.array(z.object({ month: z.string(), count: z.int() })),
        records: records.nullable(),
      }),
      indicators: z.array(z.object(metric)),
      outcomes: z.array(
        z.object({ id: z.uuid(), number: z.string().nullable(), title: z.string(), indicator: z.object(metric) }),
      ),
    }),
  })
  .openapi('DimensionsReport')

export const objectivesSchema = z
  .object({
    ...said,
    objectives: z.array(
      z.object({
        objective: z.string(),
        metrics: z.array(
          z.object({
            ...metric,
            direction: z.enum(['increase', 'decrease']),
            cadence: z.enum(['day', 'week', 'month', 'quarter']),
            n: z.int(),
            start: figure,
            now: figure,
            change: figure,
            seen: z.enum(['better', 'worse', 'same', 'unknown']),
            points: z.array(
              z.object({ periodStart: day, value: figure, num: figure.optional(), den: figure.optional() }),
            ),
            records,
          }),
        ),
      }),
    ),
  })
  .openapi('ObjectivesReport')
