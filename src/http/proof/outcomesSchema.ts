import { z } from '@hono/zod-openapi'
import { day, figure, records, said } from '../registerHealth/schemas.ts'

const outcome = z
  .object({
    id: z.uuid(),
    number: z.string().nullable(),
    title: z.string(),
    proof: z.string().nullable(),
    verdict: z.string(),
    computed: z.string().nullable().describe('What a series showed: improved, noChange, worse'),
    quality: z.int().min(0).max(3),
    metric: z.string().nullable(),
    unit: z.string().nullable(),
    kind: z.enum(['value', 'proportion', 'rate']).nullable().describe('Of a series: a proportion is told as 0…1'),
    before: figure,
    after: figure,
    target: figure,
    isAmended: z.boolean(),
    isLate: z.boolean(),
    judgedOn: day,
    judgedBy: z.string().nullable(),
  })
  .openapi('JudgedOutcome')

export const outcomesSchema = z
  .object({
    ...said,
    quality: z.array(z.int()).describe('How many of quality 0, 1, 2 and 3'),
    successes: z.int(),
    activities: z.int(),
    amended: z.int(),
    late: z.int(),
    records,
    outcomes: z.array(outcome),
  })
  .openapi('Outcomes')
