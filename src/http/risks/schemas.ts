import { z } from '@hono/zod-openapi'
import { triggers } from '#domain/risks/scales.ts'

const entry = z.object({ key: z.string(), name: z.string() })

/** What risks come from and what they endanger, in the reader's language. */
export const riskLibrarySchema = z
  .object({
    sources: z.array(entry.extend({ meaning: z.string() })),
    objectives: z.array(entry).describe('What is at stake, and what objectives are set for'),
    subjects: z.array(entry).describe('Whom a risk may reach'),
    triggers: z.array(entry.extend({ key: z.enum(Object.keys(triggers)) })).describe('What asks for a new look'),
  })
  .openapi('RiskLibrary')

const figure = z.number().nullable()

export const riskTrendSchema = z
  .object({
    state: z.enum(['falling', 'steady', 'rising', 'unknown']),
    paired: z.int().describe('Risks that were live and rated at both ends'),
    before: figure.describe('Their mean score at the end of the month three months before'),
    now: figure.describe('Their mean score now'),
    months: z.array(
      z.object({ month: z.string(), count: z.int().describe('Live risks that were rated'), mean: figure }),
    ),
  })
  .openapi('RiskTrend')
