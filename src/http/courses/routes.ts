import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { answerCourse } from '#app/courses/answer.ts'
import { assignCourse } from '#app/courses/assign.ts'
import { courseCatalogue, courseText } from '#app/courses/catalogue.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import { listOf } from '../shapes.ts'

const tag = 'Courses'
const base = '/api/v1/courses'
const path = `${base}/{course}`
const count = z.int()

const courseSchema = z
  .object({
    key: z.string(),
    title: z.string(),
    forRole: z.string(),
    need: z.string(),
    hours: z.number(),
    validMonths: z.int().nullable(),
    effectivenessBy: z.string(),
    requirements: z.array(z.string()),
    reviewedOn: z.iso.date(),
    isStale: z.boolean(),
    questions: count,
    standing: z
      .object({
        competence: z.object({
          id: z.uuid(),
          type: z.string(),
          number: z.string().nullable(),
          title: z.string(),
          state: z.string(),
          status: z.string(),
        }),
        underWay: count,
        completed: count.describe('Done; whether it works nobody has seen yet'),
        effective: count,
        ineffective: count,
      })
      .nullable()
      .describe('Of the trainings you may see; null until somebody was assigned it'),
    mine: z
      .object({ id: z.uuid(), number: z.string().nullable(), state: z.string(), dueOn: z.iso.date().nullable() })
      .nullable(),
  })
  .openapi('Course')

const textSchema = z
  .object({
    key: z.string(),
    title: z.string(),
    need: z.string(),
    chapters: z.array(z.object({ title: z.string(), text: z.array(z.string()) })),
    questions: z.array(z.object({ ask: z.string(), options: z.array(z.string()) })),
  })
  .openapi('CourseText')

const answeredSchema = z
  .object({
    right: count,
    of: count,
    passed: z.boolean(),
    questions: z.array(z.object({ isRight: z.boolean(), because: z.string() })),
  })
  .openapi('CourseAnswered')

/** The training catalogue: courses to read, to assign, and to complete by answering (C-337). */
export function courseRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    { method: 'get', path: base, tag, summary: 'Every course and how far it is here', answer: listOf(courseSchema) },
    async ({ context }) => ({ items: await courseCatalogue(app, context.get('caller')) }),
  )
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'What a course says and asks', answer: textSchema },
    async ({ context }) => courseText(context.get('caller'), context.req.param('course') ?? ''),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${path}/assignments`,
      tag,
      summary: 'Assign a course; who has it before them or still knows it is left out',
      body: z.strictObject({ people: z.array(z.uuid()).max(500), dueOn: z.iso.date().optional() }),
      answer: z.object({ assigned: count }),
    },
    async ({ context, body }) => {
      const course = context.req.param('course') ?? ''
      return { assigned: await assignCourse(app, context.get('caller'), { course, ...body }) }
    },
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${path}/answers`,
      tag,
      summary: 'Answer its questions; enough right ones complete your training',
      body: z.strictObject({ answers: z.array(z.int().min(0).max(20)).max(50) }),
      answer: answeredSchema,
    },
    ({ context, body }) =>
      answerCourse(app, context.get('caller'), { course: context.req.param('course') ?? '', answers: body.answers }),
  )
  return routes
}
