import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { searchAll, whichRecord } from '#app/records/which.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import { listOf } from '../shapes.ts'

const tag = 'Records'
const whichSchema = z.object({
  id: z.uuid(),
  type: z.string(),
  number: z.string().nullable(),
  title: z.string(),
})

/** A link that may lead to a record of any type: found by words, and by its id. */
export function whichRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/records',
      tag,
      summary: 'Records of every type by number or words, at most 12',
      query: z.object({ q: z.string().max(200) }),
      answer: listOf(whichSchema),
    },
    async ({ context, query }) => ({ items: await searchAll(app, context.get('caller'), query.q) }),
  )
  addRoute(
    routes,
    { method: 'get', path: '/api/v1/records/{id}', tag, summary: 'Which record an id is', answer: whichSchema },
    ({ context, id }) => whichRecord(app, context.get('caller'), id),
  )
  return routes
}
