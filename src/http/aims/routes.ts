import { OpenAPIHono } from '@hono/zod-openapi'
import { cycleOf, pillarsOf } from '#app/aims/cycle.ts'
import { aimsMap } from '#app/aims/map.ts'
import type { App } from '#app/app.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import { listOf } from '../shapes.ts'
import { mapSchema, pillarSchema, quadrantSchema } from './schemas.ts'

const tag = 'Management system'
const path = '/api/v1/aims'

/** The management system as a whole: its cycle, what it stands on, its processes. */
export function aimsRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/cycle`,
      tag,
      summary: 'Every kind of record in its quadrant of plan, do, check and act',
      answer: listOf(quadrantSchema),
    },
    async ({ context }) => ({ items: await cycleOf(app, context.get('caller')) }),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/pillars`,
      tag,
      summary: 'What the system stands on, with the health of each',
      answer: listOf(pillarSchema),
    },
    async ({ context }) => ({ items: await pillarsOf(app, context.get('caller')) }),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/map`,
      tag,
      summary: 'Processes with all they serve and rest on, and what hangs on nothing',
      answer: mapSchema,
    },
    ({ context }) => aimsMap(app, context.get('caller')),
  )
  return routes
}
