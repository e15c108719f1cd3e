import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { openReviewActions, recordingsOf, reviewTable } from '#app/reviews/table.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import { listOf } from '../shapes.ts'
import { openActionsSchema, recordingSchema, tableSchema } from './schemas.ts'

const tag = 'Management reviews'
const base = '/api/v1/management-reviews/{ref}'

/** What management reviews have beyond the routes of every record: the table, its recordings, and what is open from all of them. */
export function reviewRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    { method: 'get', path: `${base}/table`, tag, summary: 'All that lies on the table', answer: tableSchema },
    ({ context }) => reviewTable(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${base}/recordings`,
      tag,
      summary: 'What lay on the table each time it was recorded, as the text its sum was computed from',
      answer: listOf(recordingSchema),
    },
    async ({ context }) => ({
      items: await recordingsOf(app, context.get('caller'), context.req.param('ref') ?? ''),
    }),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/review-actions',
      tag,
      summary: 'What is open from every review and forum',
      answer: openActionsSchema,
    },
    ({ context }) => openReviewActions(app, context.get('caller')),
  )
  return routes
}
