import { z } from '@hono/zod-openapi'
import { idText } from '../shapes.ts'

const figure = z.number().nullable()
const named = z.object({ id: z.uuid(), number: z.string().nullable(), title: z.string(), state: z.string() })

export const madeSchema = named

export const progressQuery = z.object({
  objectives: z
    .string()
    .max(10_000)
    .optional()
    .describe('Ids, comma-separated; absent: all that are approved or followed'),
})

export const progressSchema = z
  .object({
    objective: named.extend({ baseline: figure, target: figure, targetOn: z.iso.date().nullable() }),
    metric: z.object({
      id: z.uuid(),
      number: z.string().nullable(),
      name: z.string(),
      unit: z.string(),
      kind: z.enum(['value', 'proportion', 'rate']),
      direction: z.enum(['increase', 'decrease']),
      cadence: z.enum(['day', 'week', 'month', 'quarter']),
    }),
    light: z.enum(['green', 'amber', 'red', 'grey']),
    reason: z.enum([
      'noTarget',
      'noReading',
      'oldReading',
      'met',
      'onTheWay',
      'behind',
      'notBetter',
      'beyondAlarm',
      'tooLate',
    ]),
    expected: figure.describe('Where the straight way from start to target stands today'),
    latest: z
      .object({ periodStart: z.iso.date(), value: z.number() })
      .nullable()
      .describe('The latest complete period'),
    trend: z.enum(['better', 'worse', 'none', 'unknown']),
    slope: figure.describe('Change per period, the median of all pairwise slopes'),
    readings: z.int(),
    points: z.array(
      z.object({ periodStart: z.iso.date(), value: figure, num: figure.optional(), den: figure.optional() }),
    ),
  })
  .openapi('ObjectiveProgress')

export const coverageSchema = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      number: z.string().nullable(),
      title: z.string(),
      kind: z.string().nullable(),
      requirements: z.array(z.string()),
      objectives: z.array(named),
      linked: z.int().describe('Other records linked to it'),
      isWithoutObjective: z.boolean(),
      isWithoutOperation: z.boolean(),
    }),
  ),
})

export const templateSchema = z
  .object({
    name: z.string(),
    metric: z.record(z.string(), z.union([z.string(), z.number()])),
    objective: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .openapi('ObjectiveTemplate')

export const usedTemplate = z
  .looseObject({ template: idText })
  .describe('The template, and what the objective says beyond or instead of it')
