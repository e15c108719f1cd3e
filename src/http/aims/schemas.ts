import { z } from '@hono/zod-openapi'
import { checkStandings } from '#domain/conformity/checks.ts'
import { leadershipActs } from '#domain/conformity/leadership.ts'
import { pillars } from '#domain/conformity/modules.ts'
import { missingLinks } from '#domain/conformity/orphans.ts'
import { phases } from '#domain/conformity/phases.ts'
import { statusCountsSchema } from '../conformity/schemas.ts'

const count = z.int()
const keysOf = <T extends Record<string, unknown>>(all: T) => Object.keys(all) as [keyof T & string]

const named = z.object({
  id: z.uuid(),
  type: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  state: z.string(),
  status: z.string(),
})

const moduleSchema = z.object({
  type: z.string(),
  plural: z.string(),
  label: z.string(),
  total: count,
  open: count.describe('Not at rest'),
  overdue: count.describe('Of those, past their day'),
})

export const quadrantSchema = z
  .object({ phase: z.enum(keysOf(phases)), label: z.string(), modules: z.array(moduleSchema) })
  .openapi('CycleQuadrant')

export const pillarSchema = z
  .object({
    pillar: z.enum(keysOf(pillars)),
    label: z.string(),
    light: z
      .enum(['green', 'amber', 'red'])
      .describe('Green: all evidenced and nothing overdue; red: half of either is not; amber between'),
    requirements: statusCountsSchema,
    modules: z.array(moduleSchema),
  })
  .openapi('Pillar')

export const mapSchema = z
  .object({
    processes: z.array(
      named.extend({
        owner: z.object({ id: z.uuid(), name: z.string(), isActive: z.boolean() }).nullable(),
        kind: z.string().nullable(),
        phase: z.string().nullable(),
        requirements: z.array(z.string()),
        documents: z.array(named),
        objectives: z.array(named),
        resources: z.array(named),
        takesFrom: z.array(z.object({ process: z.uuid(), what: z.string().nullable() })),
        missing: z.array(z.enum(missingLinks)).describe('Empty: it is a part of the system'),
      }),
    ),
    beyond: z.array(named).describe('Documents in force and objectives followed that no process names'),
  })
  .openapi('AimsMap')

const person = z.object({ id: z.uuid(), name: z.string() })

export const checkedSchema = named
  .extend({
    at: z.iso.datetime(),
    standing: z.enum(checkStandings),
    acts: z.array(named),
    nothingToDo: z.object({ reason: z.string(), at: z.iso.datetime().nullable(), by: person.nullable() }).nullable(),
  })
  .openapi('CheckedItem')

export const departmentSchema = z
  .object({
    department: z.string().nullable().describe('Null: systems and people of none'),
    systems: count,
    riskCurrent: count,
    impactCurrent: count,
    overseen: count,
    people: count,
    readingsAsked: count.describe('Readings of policies in force asked of its people'),
    readingsDone: count,
  })
  .openapi('DepartmentCoverage')

export const onPaperSchema = named
  .extend({ effectiveFrom: z.iso.date(), lastUse: z.iso.date().nullable() })
  .openapi('OnPaperOnly')

export const leadershipSchema = z
  .object({
    quarters: z.array(z.object({ quarter: z.string(), approval: count, review: count, sponsorship: count })),
    items: z.array(
      z.object({
        at: z.iso.datetime(),
        act: z.enum(keysOf(leadershipActs)),
        verb: z.string(),
        by: person,
        record: z.object({ id: z.uuid(), type: z.string(), number: z.string().nullable(), title: z.string() }),
      }),
    ),
  })
  .openapi('Leadership')

export const engagementSchema = z
  .object({
    quarter: z.string(),
    from: z.iso.date(),
    staff: count,
    suggestions: count,
    participants: count,
    readingsAsked: count,
    readingsDone: count,
    suggestionsPer100: z.number().nullable(),
    participantsPer100: z.number().nullable(),
    readShare: z.number().nullable(),
  })
  .openapi('EngagementQuarter')
