import { z } from '@hono/zod-openapi'
import { LONG_TEXT, SHORT_TEXT } from '#domain/checks/text.ts'
import { requirementStatuses } from '#domain/conformity/status.ts'
import { refusalSchema } from '../records/schemas.ts'

const day = () => z.iso.date()
const keys = () => z.array(z.string())
const requirement = () => z.string().describe('`iso42001:8.2`')

const taskSchema = z.object({
  id: z.uuid(),
  number: z.string().nullable(),
  title: z.string().nullable().describe('Null to whoever may not see the task'),
  state: z.string(),
  owner: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  dueOn: day().nullable(),
  doneOn: day().nullable(),
})

const itemSchema = z.object({
  requirement: requirement(),
  applies: z.boolean(),
  score: z.int().min(0).max(3).nullable().describe('0 not at all, 1 partly, 2 done, 3 done and shown'),
  found: z.string().nullable(),
  lacking: z.string().nullable(),
  task: taskSchema.nullable(),
  acceptedWhy: z.string().nullable(),
  version: z.int().describe('Of this requirement alone; 0: nothing said yet'),
  standing: z.enum(['unscored', 'notApplicable', 'met', 'unplanned', 'planned', 'closed', 'accepted']),
  today: z.enum(requirementStatuses).describe('What its evidence says today'),
})

export const gapGridSchema = z
  .object({
    items: z.array(itemSchema),
    sums: z.object({
      total: z.int(),
      scored: z.int(),
      applicable: z.int(),
      met: z.int(),
      gaps: keys(),
      unplanned: keys(),
      open: keys(),
    }),
    may: z.object({ score: z.boolean(), plan: z.boolean(), accept: z.boolean() }),
  })
  .openapi('GapGrid')

const said = z.string().max(LONG_TEXT).nullable().default(null)
export const gapAnswersSchema = z
  .strictObject({
    answers: z
      .array(
        z.strictObject({
          requirement: requirement(),
          applies: z.boolean().default(true),
          score: z
            .union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
            .nullable()
            .default(null),
          found: said.describe('What was seen; where it does not apply, why'),
          lacking: said,
          acceptedWhy: said.describe('Why the gap stays as it is'),
          version: z.int().min(0).describe('Of the requirement as you saw it'),
        }),
      )
      .min(1)
      .max(200),
  })
  .openapi('GapAnswers')

export const gapAnsweredSchema = z
  .object({
    requirement: requirement(),
    outcome: z.enum(['written', 'same', 'conflict', 'refused']),
    refusals: z.array(refusalSchema),
    version: z.int(),
  })
  .openapi('GapAnswered')

export const gapTasksSchema = z
  .strictObject({
    tasks: z
      .array(
        z.strictObject({
          requirements: z.array(requirement()).min(1).max(70),
          owner: z.uuid(),
          dueOn: day(),
          title: z.string().max(SHORT_TEXT).optional().describe('Absent: named after the first requirement'),
        }),
      )
      .min(1)
      .max(200),
  })
  .openapi('GapTasks')

export const gapTaskGivenSchema = z.object({
  id: z.uuid(),
  number: z.string().nullable(),
  title: z.string(),
})

const pointSchema = z.object({ day: day(), open: z.int() })
export const burnDownSchema = z
  .object({
    from: day().nullable(),
    to: day(),
    total: z.int(),
    actual: z.array(pointSchema),
    planned: z.array(pointSchema),
  })
  .openapi('GapBurnDown')
