import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { lessonsOf } from '#app/nonconformities/lessons.ts'
import { effectOfAction, looksAlike } from '#app/nonconformities/look.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import { effectSchema, lessonsSchema, lookAlikesQuery, lookAlikesSchema } from './schemas.ts'

const path = '/api/v1/nonconformities/{ref}'
const tag = nonconformity.pluralLabel.en

/** What the system itself knows of a nonconformity: cases like it, whether it came back, what others can learn. */
export function nonconformityRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/look-alikes`,
      tag,
      summary: 'Cases like it of the last twelve months',
      query: lookAlikesQuery,
      answer: lookAlikesSchema,
    },
    ({ context, query }) => looksAlike(app, context.get('caller'), { ref: context.req.param('ref') ?? '', ...query }),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/effect`,
      tag,
      summary: 'Whether it came back, what its metric shows, which of the six records are there',
      answer: effectSchema,
    },
    ({ context }) => effectOfAction(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/lessons',
      tag,
      summary: 'What closed nonconformities teach, without names',
      answer: lessonsSchema,
    },
    async ({ context }) => ({ items: await lessonsOf(app, context.get('caller')) }),
  )
  return routes
}
