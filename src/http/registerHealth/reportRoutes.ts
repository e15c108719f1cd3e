import type { z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import type { Caller } from '#app/caller.ts'
import { outcomesOf } from '#app/proof/outcomes.ts'
import type { SpanAsked } from '#app/registerHealth/asked.ts'
import { recordsBehindFigure } from '#app/registerHealth/behind.ts'
import { breadthOf } from '#app/registerHealth/breadth.ts'
import { dimensionsOf } from '#app/registerHealth/dimensions.ts'
import { effectOf } from '#app/registerHealth/effect.ts'
import { learningOf } from '#app/registerHealth/learning.ts'
import { objectivesOf } from '#app/registerHealth/objectives.ts'
import { rhythmOf } from '#app/registerHealth/rhythm.ts'
import { sourcesOf } from '#app/registerHealth/sources.ts'
import { velocityOf } from '#app/registerHealth/velocity.ts'
import { breadthReport } from '#domain/reports/breadthReport.ts'
import { dimensionsReport } from '#domain/reports/dimensionsReport.ts'
import { effectReport } from '#domain/reports/effectReport.ts'
import { learningReport } from '#domain/reports/learningReport.ts'
import { objectivesReport } from '#domain/reports/objectivesReport.ts'
import { outcomesReport } from '#domain/reports/outcomesReport.ts'
import type { Report } from '#domain/reports/report.ts'
import { rhythmReport } from '#domain/reports/rhythmReport.ts'
import { sourcesReport } from '#domain/reports/sourcesReport.ts'
import { velocityReport } from '#domain/reports/velocityReport.ts'
import { addRoute } from '../addRoute.ts'
import type { Routes } from '../env.ts'
import { pageAsked } from '../pageAsked.ts'
import { outcomesSchema } from '../proof/outcomesSchema.ts'
import { pageOf } from '../shapes.ts'
import { learningSchema } from './learningSchema.ts'
import {
  breadthSchema,
  dimensionsSchema,
  effectSchema,
  objectivesSchema,
  rhythmSchema,
  sourcesSchema,
} from './reportSchemas.ts'
import { endQuery, recordBehind, recordsQuery, spanQuery } from './schemas.ts'
import { velocitySchema } from './velocitySchema.ts'

interface Answered {
  readonly report: Report
  readonly query: typeof spanQuery | typeof endQuery
  readonly answer: z.ZodType
  work(app: App, caller: Caller, asked: SpanAsked): Promise<unknown>
}

/** Every report: the question it answers is the summary of its route. */
const reports: readonly Answered[] = [
  { report: velocityReport, query: spanQuery, answer: velocitySchema, work: velocityOf },
  { report: rhythmReport, query: endQuery, answer: rhythmSchema, work: rhythmOf },
  { report: sourcesReport, query: endQuery, answer: sourcesSchema, work: sourcesOf },
  { report: breadthReport, query: spanQuery, answer: breadthSchema, work: breadthOf },
  { report: effectReport, query: spanQuery, answer: effectSchema, work: effectOf },
  { report: outcomesReport, query: spanQuery, answer: outcomesSchema, work: outcomesOf },
  { report: dimensionsReport, query: endQuery, answer: dimensionsSchema, work: dimensionsOf },
  { report: objectivesReport, query: spanQuery, answer: objectivesSchema, work: objectivesOf },
  { report: learningReport, query: spanQuery, answer: learningSchema, work: learningOf },
]

const tag = 'Health of the register'
const path = '/api/v1/register-health'

export function addReportRoutes(routes: Routes, app: App): void {
  for (const { report, query, answer, work } of reports) {
    const summary = report.question.en
    addRoute(
      routes,
      { method: 'get', path: `${path}/${report.name}`, tag, summary, query: query as typeof spanQuery, answer },
      ({ context, query: asked }) => work(app, context.get('caller'), asked),
    )
  }
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/records`,
      tag,
      summary: 'The records behind a figure, the latest first',
      query: recordsQuery,
      answer: pageOf(recordBehind),
    },
    ({ context, query: { limit, cursor, source, ...asked } }) =>
      recordsBehindFigure(app, context.get('caller'), {
        asked: { ...asked, ...(source !== undefined && { source: source.split(',').filter(Boolean) }) },
        ...pageAsked({ limit, cursor }),
      }),
  )
}
