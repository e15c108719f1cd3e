import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { planCalendar } from '#app/audits/planCalendar.ts'
import { comparisonOf } from '#app/certification/comparison.ts'
import { stagesOf } from '#app/certification/stages.ts'
import { addRoute } from '../addRoute.ts'
import { answers } from '../documented.ts'
import type { Env, Routes } from '../env.ts'
import { comparisonSchema, stagesSchema } from './bodySchemas.ts'

/** Bodies compared, the two stages of a certification, and the plan of an audit for calendars. */
export function certificationBodyRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/body-selections/{ref}/comparison',
      tag: 'Certification',
      summary: 'The candidates side by side: score, rank, knock-out, coverage, cost, dates, conflicts',
      answer: comparisonSchema,
    },
    ({ context }) => comparisonOf(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/certifications/{ref}/stages',
      tag: 'Certification',
      summary: 'Self-check, plan by site, concerns, and the clocks of what stage 2 found',
      answer: stagesSchema,
    },
    ({ context }) => stagesOf(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  addPlanCalendar(routes, app)
  return routes
}

function addPlanCalendar(routes: Routes, app: App): void {
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path: '/api/v1/audits/{ref}/plan.ics',
    tags: ['Audits'],
    summary: 'Visits, interviews and watched work of the audit as iCalendar',
    request: { params: z.object({ ref: z.string() }) },
    responses: answers({
      200: { description: 'The calendar', content: { 'text/calendar': { schema: z.string() } } },
    }),
  })
  routes.get('/api/v1/audits/:ref/plan.ics', async (context) => {
    const file = await planCalendar(app, context.get('caller'), context.req.param('ref'))
    return context.body(file, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="audit-plan.ics"',
      'cache-control': 'private, no-store',
    })
  })
}
