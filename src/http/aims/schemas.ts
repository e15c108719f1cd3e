import { z } from '@hono/zod-openapi'
import { pillars } from '#domain/conformity/modules.ts'
import { missingLinks } from '#domain/conformity/orphans.ts'
import { phases } from '#domain/conformity/phases.ts'
import { statusCountsSchema } from '../conformity/schemas.ts'

const count = z.int()
const keysOf = <T extends Record<string, unknown>>(all: T) => Object.keys(all) as [keyof T & string]

export const named = z.object({
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
