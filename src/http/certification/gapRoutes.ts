import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { answerGaps } from '#app/certification/gapAnswers.ts'
import { gapBurnDown } from '#app/certification/gapBurnDown.ts'
import { gapGridOf } from '#app/certification/gapGrid.ts'
import { giveGapTasks } from '#app/certification/gapTasks.ts'
import { gapTable } from '#app/certification/printGap.ts'
import { gapAssessment } from '#domain/records/gapAssessment/gapAssessment.ts'
import { addRoute } from '../addRoute.ts'
import { addWorkbook } from '../documents/trailedFile.ts'
import type { Env, Routes } from '../env.ts'
import { told } from '../problem.ts'
import { listOf } from '../shapes.ts'
import {
  burnDownSchema,
  gapAnsweredSchema,
  gapAnswersSchema,
  gapGridSchema,
  gapTaskGivenSchema,
  gapTasksSchema,
} from './schemas.ts'

const tag = 'Gap assessments'
const base = '/api/v1/gap-assessments/{ref}'

/** What gap assessments have beyond the routes of every record: the grid, tasks for gaps, how fast they close. */
export function gapRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    {
      method: 'get',
      path: `${base}/items`,
      tag,
      summary: 'Every requirement of the standard with its score and what is done about it',
      answer: gapGridSchema,
    },
    ({ context }) => gapGridOf(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/answers`,
      tag,
      summary: 'Score requirements, each by its own version; one that cannot be written keeps no other back',
      body: gapAnswersSchema,
      answer: listOf(gapAnsweredSchema),
    },
    async ({ context, body }) => {
      const answered = await answerGaps(app, context.get('caller'), { ref: context.req.param('ref') ?? '', ...body })
      const inWords = (refusals: (typeof answered)[number]['refusals']) =>
        refusals.map((refusal) => told(refusal, context.get('language')))
      return { items: answered.map((each) => ({ ...each, refusals: inWords(each.refusals) })) }
    },
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/tasks`,
      tag,
      summary: 'Give out tasks for gaps, all or none',
      body: gapTasksSchema,
      answer: listOf(gapTaskGivenSchema),
      status: 201,
    },
    async ({ context, body }) => {
      const made = await giveGapTasks(app, context.get('caller'), { ref: context.req.param('ref') ?? '', ...body })
      return { items: made.map(({ id, number, title }) => ({ id, number, title })) }
    },
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${base}/burn-down`,
      tag,
      summary: 'Open gaps since it was concluded, on each day one was closed, and as planned',
      answer: burnDownSchema,
    },
    ({ context }) => gapBurnDown(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  const summary = 'Every requirement with its score and what is done about it, as XLSX'
  addWorkbook(routes, app, { type: gapAssessment, summary, write: gapTable })
  return routes
}
