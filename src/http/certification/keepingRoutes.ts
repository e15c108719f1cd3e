import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { fullCycle } from '#app/certification/keeping/fullCycle.ts'
import { keepingOf } from '#app/certification/keeping/keeping.ts'
import { surveillancePack } from '#app/certification/keeping/pack.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import { fullCycleSchema, keepingSchema, packSchema } from './keepingSchemas.ts'

const tag = 'Certifications'
const base = '/api/v1/certifications/{ref}'

/** What keeps a certificate: warnings, momentum, what changed; what the body looks at; the three years together. */
export function keepingRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  const keeping = { path: `${base}/keeping`, summary: 'Warnings, momentum, evolution and the correct statement' }
  addRoute(routes, { method: 'get', tag, ...keeping, answer: keepingSchema }, ({ context }) =>
    keepingOf(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  const pack = { path: `${base}/surveillance-pack`, summary: 'What the body looks at, since its last audit' }
  addRoute(routes, { method: 'get', tag, ...pack, answer: packSchema }, ({ context }) =>
    surveillancePack(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  const cycle = {
    path: `${base}/full-cycle`,
    summary: 'The three years together, as the recertification looks at them',
  }
  addRoute(routes, { method: 'get', tag, ...cycle, answer: fullCycleSchema }, ({ context }) =>
    fullCycle(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  return routes
}
