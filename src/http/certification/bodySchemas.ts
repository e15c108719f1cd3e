import { z } from '@hono/zod-openapi'
import { selfChecks } from '#domain/certification/stages/selfCheck.ts'

const id = () => z.uuid()
const day = () => z.iso.date().nullable()
const conflict = z.object({ firm: z.string(), until: z.iso.date() })
const named = z.object({ type: z.string(), id: id(), number: z.string().nullable(), title: z.string() })

const knownBody = z.object({
  id: id(),
  number: z.string().nullable(),
  title: z.string(),
  state: z.string(),
  accredited: z.string().nullable(),
  accreditedFor: z.array(z.string()),
  recognition: z.string().nullable(),
  accreditedUntil: day(),
  checkedOn: day(),
  countries: z.array(z.string()),
  conflicts: z.array(conflict),
})

export const comparisonSchema = z
  .object({
    weightSum: z.int(),
    items: z.array(
      z.object({
        body: z.string(),
        known: knownBody.nullable(),
        score: z.number().nullable().describe('Out of 100; null while a score is missing or the weights are not 100'),
        rank: z.int().nullable(),
        accreditation: z.enum(['accredited', 'notAccredited', 'notRecognized', 'ended', 'stale', 'unchecked']),
        isKnockedOut: z.boolean(),
        uncovered: z.array(z.string()).describe('Sites in countries the body does not audit in'),
        mostForCoverage: z.int(),
        cost: z
          .number()
          .nullable()
          .describe('Over the three years of a cycle; null also for those who do not see money'),
        stage1Late: z.int().nullable().describe('Days later than planned; negative: earlier'),
        stage2Late: z.int().nullable(),
        conflicts: z.array(conflict).describe('What it did for us within two years (SOD-14)'),
      }),
    ),
  })
  .openapi('BodyComparison')

const finding = z.object({
  id: id(),
  number: z.string().nullable(),
  title: z.string(),
  kind: z.string().nullable(),
  severity: z.enum(['critical', 'major', 'minor']).nullable(),
  state: z.string(),
  isDisputed: z.boolean(),
  became: z.object({ id: id(), type: z.string(), number: z.string().nullable(), state: z.string() }).nullable(),
  planAcceptedOn: day(),
  verifiedOn: day(),
})

const audit = z.object({
  id: id(),
  number: z.string().nullable(),
  kind: z.string().nullable(),
  state: z.string(),
  startsOn: day(),
  endsOn: day(),
  levels: z.array(z.string()),
  visits: z.array(
    z.object({ site: z.string().nullable(), mode: z.string().nullable(), day: day(), atRandom: z.boolean() }),
  ),
  observations: z.int(),
  samples: z.int(),
  findings: z.array(finding),
})

export const stagesSchema = z
  .object({
    today: z.iso.date(),
    selfCheck: z.array(
      z.object({
        key: z.enum(selfChecks),
        question: z.enum(['scope', 'documented', 'adequate']),
        isMet: z.boolean(),
        missing: z.array(z.string()),
        records: z.array(named),
      }),
    ),
    concerns: z.object({ open: z.int(), all: z.int() }),
    stage1: audit.nullable(),
    stage2: audit.nullable(),
    plan: z
      .object({
        unplaced: z.array(z.string()),
        visited: z.int(),
        needed: z.int(),
        atRandom: z.int(),
        atRandomNeeded: z.int().describe('0 where every site is visited (R13)'),
        isCentralLeftOut: z.boolean(),
        systems: z.int(),
      })
      .nullable(),
    gapDays: z.int().nullable(),
    nonconformities: z.array(
      z.object({
        finding,
        deadline: day().describe('Majors: the last day on which the body may verify the correction (R4)'),
        stands: z.enum(['major_not_verified', 'plan_not_accepted']).nullable(),
        repeatsStage2: z.boolean(),
      }),
    ),
    others: z.array(finding),
  })
  .openapi('CertificationStages')
