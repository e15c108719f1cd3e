import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { lessonsOf } from '#app/nonconformities/lessons.ts'
import { effectOfAction, guardsOffered, looksAlike } from '#app/nonconformities/look.ts'
import { toldParties } from '#app/nonconformities/parties.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import {
  effectSchema,
  guardsSchema,
  lessonsSchema,
  lookAlikesQuery,
  lookAlikesSchema,
  partiesSchema,
} from './schemas.ts'

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
      path: '/api/v1/nonconformity-lessons',
      tag,
      summary: 'What closed nonconformities teach, without names',
      answer: lessonsSchema,
    },
    async ({ context }) => ({ items: await lessonsOf(app, context.get('caller')) }),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/guards`,
      tag,
      summary: 'What the tool itself sees to, so that it does not happen again',
      answer: guardsSchema,
    },
    async ({ context }) => {
      const offered = await guardsOffered(app, context.get('caller'), context.req.param('ref') ?? '')
      return { items: offered.map(({ place, what }) => ({ place, what: what[context.get('language')] })) }
    },
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/told-parties',
      tag,
      summary: 'Who was told what of what went wrong, and when: what the plan for telling parties is seen to do',
      answer: partiesSchema,
    },
    async ({ context }) => ({ items: await toldParties(app, context.get('caller')) }),
  )
  return routes
}
