import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { programmeCoverage } from '#app/audits/coverage.ts'
import { type RaisedAtLine, raisedAtLine, raiseFindingWithin } from '#app/audits/raiseFinding.ts'
import { auditReport } from '#app/audits/report.ts'
import { idFrom } from '#app/texts.ts'
import { audit } from '#domain/records/audit/audit.ts'
import { addRoute, idempotencyKey } from '../addRoute.ts'
import { addedOnce } from '../around/addedOnce.ts'
import { aroundOf } from '../around/asked.ts'
import type { Env, Routes } from '../env.ts'
import { presentedPage } from '../records/presented.ts'
import { addAnswerRoutes, addChecklistRoutes } from './checklistRoutes.ts'
import { addSampleRoutes } from './sampleRoutes.ts'
import { coverageSchema, findingInput, raisedSchema, reportSchema } from './schemas.ts'

const tag = 'Audits'

/** What audits have beyond the routes of every record: checklist, findings at its lines, samples, coverage, report. */
export function auditRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addChecklistRoutes(routes, app)
  addAnswerRoutes(routes, app)
  addSampleRoutes(routes, app)
  addFindingRoute(routes, app)
  addReadingRoutes(routes, app)
  return routes
}

function addFindingRoute(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'post',
      path: '/api/v1/audits/{ref}/lines/{id}/findings',
      tag,
      summary: 'Record a finding at a line, which is answered by it',
      headers: idempotencyKey,
      body: findingInput,
      answer: raisedSchema,
      status: 201,
    },
    async ({ context, id: asked, body }) => {
      const line = idFrom(asked, 'id')
      const raised = await addedOnce(app, context, {
        around: aroundOf(audit, context),
        first: (tx, at, { ref, id }) => raiseFindingWithin(tx, at, { ref, line, id, input: body }),
        again: (tx, caller, { ref, id }) => raisedAtLine(tx, caller, { ref, line, id }),
      })
      return presentedRaised(raised)
    },
  )
}

function presentedRaised({ finding: { id, number, title, state }, line }: RaisedAtLine) {
  return { finding: { id, number, title, state }, line }
}

function addReadingRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/audit-programmes/{ref}/coverage',
      tag: 'Audit programmes',
      summary: 'What of the catalogue the programme plans and has audited',
      answer: coverageSchema,
    },
    ({ context }) => programmeCoverage(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/audits/{ref}/report',
      tag,
      summary: 'Everything the report of the audit rests on, from one moment',
      answer: reportSchema,
    },
    async ({ context }) => {
      const { page, ...report } = await auditReport(app, context.get('caller'), context.req.param('ref') ?? '')
      return { audit: presentedPage(audit, page, context.get('language')), ...report }
    },
  )
}
