import { z } from '@hono/zod-openapi'
import { day, figure, records, said } from './schemas.ts'

const noticed = { nearMisses: z.int(), incidents: z.int() }

export const learningSchema = z
  .object({
    ...said,
    ...noticed,
    ratio: figure.describe('Near misses per incident; null without an incident'),
    months: z.array(z.object({ month: day, ...noticed })),
    records: z.object({ nearMisses: records, incidents: records }),
    lessons: z.array(
      z.object({
        id: z.uuid(),
        number: z.string().nullable(),
        title: z.string(),
        lesson: z.string(),
        closedAt: z.iso.datetime().nullable(),
      }),
    ),
  })
  .openapi('Learning')
