import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { projectOf } from '#app/certification/project.ts'
import { readinessOfRecord } from '#app/certification/readiness.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import { projectSchema, readinessSchema } from './projectSchemas.ts'

const tag = 'Certifications'
const base = '/api/v1/certifications/{ref}'

/** What the project of a certification has beyond the routes of every record: where it stands, how ready we are. */
export function certificationProjectRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    {
      method: 'get',
      path: `${base}/project`,
      tag,
      summary: 'Plan, progress, money, people and sponsor as they stand today',
      answer: projectSchema,
    },
    ({ context }) => projectOf(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${base}/readiness`,
      tag,
      summary: 'The readiness score with its formula and what stands in the way of each part',
      answer: readinessSchema,
    },
    ({ context }) => readinessOfRecord(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  return routes
}
