import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { type Answered, answerRow, answerRows } from '#app/applicability/answers.ts'
import { compareStatements } from '#app/applicability/differences.ts'
import { addControlWithin, drawRows, gridOf, rowWithin } from '#app/applicability/rows.ts'
import { tailorRows } from '#app/applicability/tailor.ts'
import { statementTable } from '#app/documents/statement.ts'
import { idFrom } from '#app/texts.ts'
import { type GridView, gridViewNames } from '#domain/applicability/views.ts'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import type { Language } from '#domain/words/sentence.ts'
import { addRoute, idempotencyKey, ifMatch } from '../addRoute.ts'
import { addedOnce } from '../around/addedOnce.ts'
import { aroundOf } from '../around/asked.ts'
import { versionRead } from '../body.ts'
import { addWorkbook } from '../documents/trailedFile.ts'
import type { Env, Routes } from '../env.ts'
import { told } from '../problem.ts'
import { idText, listOf } from '../shapes.ts'
import {
  comparedSchema,
  gridSchema,
  ownControlSchema,
  rowAnsweredSchema,
  rowAnswerSchema,
  rowAnswersSchema,
  rowSchema,
  tailoringSchema,
} from './schemas.ts'

const tag = 'Statements of applicability'
const base = '/api/v1/statements-of-applicability/{ref}'

/** What statements of applicability have beyond the routes of every record: rows, tailoring, what changed. */
export function applicabilityRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addReadingRoutes(routes, app)
  addDrawingRoutes(routes, app)
  addAnswerRoutes(routes, app)
  const summary = 'Every control and what systems do otherwise, as XLSX'
  addWorkbook(routes, app, { type: statementOfApplicability, summary, write: statementTable })
  return routes
}

function addReadingRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'get',
      path: `${base}/rows`,
      tag,
      summary: 'Every control of the statement, or only the overdue, the incomplete, those in conflict …',
      query: z.object({ only: z.enum(gridViewNames as [GridView, ...GridView[]]).optional() }),
      answer: gridSchema,
    },
    ({ context, query }) => gridOf(app, context.get('caller'), context.req.param('ref') ?? '', query.only),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${base}/differences`,
      tag,
      summary: 'What it says otherwise than an earlier one; absent: than the one it follows',
      query: z.object({ from: idText.optional() }),
      answer: comparedSchema,
    },
    ({ context, query }) =>
      compareStatements(app, context.get('caller'), { ref: context.req.param('ref') ?? '', from: query.from ?? null }),
  )
}

function addDrawingRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/draw`,
      tag,
      summary: 'Draw the rows up from the standard and the version before; again only adds',
      answer: gridSchema,
    },
    ({ context }) => drawRows(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/rows`,
      tag,
      summary: 'Add a control of your own',
      headers: idempotencyKey,
      body: ownControlSchema,
      answer: rowSchema,
      status: 201,
    },
    ({ context, body }) =>
      addedOnce(app, context, {
        around: aroundOf(statementOfApplicability, context),
        first: (tx, at, { ref, id }) => addControlWithin(tx, at, { ref, id, body }),
        again: rowWithin,
      }),
  )
}

function addAnswerRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'put',
      path: `${base}/rows/{id}`,
      tag,
      summary: 'Say what a row says; saying the same again changes nothing',
      headers: ifMatch,
      body: rowAnswerSchema,
      answer: rowSchema,
    },
    ({ context, id, body }) =>
      answerRow(app, context.get('caller'), {
        ref: context.req.param('ref') ?? '',
        answer: { ...body, row: idFrom(id, 'id'), version: versionRead(context) },
      }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/answers`,
      tag,
      summary: 'Answer many rows, each by its own version; one that cannot be written keeps no other back',
      body: rowAnswersSchema,
      answer: listOf(rowAnsweredSchema),
    },
    async ({ context, body }) =>
      presented(
        await answerRows(app, context.get('caller'), { ref: context.req.param('ref') ?? '', ...body }),
        context.get('language'),
      ),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/systems/{id}`,
      tag,
      summary: 'Say what one AI system does otherwise, control by control, each with its reason',
      body: tailoringSchema,
      answer: listOf(rowAnsweredSchema),
    },
    async ({ context, id, body }) =>
      presented(
        await tailorRows(app, context.get('caller'), { ref: context.req.param('ref') ?? '', system: id, ...body }),
        context.get('language'),
      ),
  )
}

function presented(answered: readonly Answered[], language: Language) {
  return {
    items: answered.map(({ refusals, ...each }) => ({
      ...each,
      refusals: refusals.map((refusal) => told(refusal, language)),
    })),
  }
}
