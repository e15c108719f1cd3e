import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { oscalActionPlan } from '#app/oscal/actionPlan.ts'
import { oscalAssessment } from '#app/oscal/assessment.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'

const tag = 'OSCAL'
const document = z.record(z.string(), z.unknown())

/** Audits and what is done about what they found, in OSCAL 1.2.2; what a document does not carry stands in its remarks. */
export function oscalResultRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/oscal/assessment-results/{ref}',
      tag,
      summary: 'An audit as OSCAL assessment results',
      answer: document.openapi('OscalAssessmentResults'),
    },
    ({ context }) => oscalAssessment(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/oscal/action-plan',
      tag,
      summary: 'Nonconformities and improvements as an OSCAL plan of action and milestones',
      answer: document.openapi('OscalActionPlan'),
    },
    ({ context }) => oscalActionPlan(app, context.get('caller')),
  )
  return routes
}
