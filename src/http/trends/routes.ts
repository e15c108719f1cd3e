import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { recordsBehindTrend } from '#app/trends/behind.ts'
import { trendsOf } from '#app/trends/trends.ts'
import { trendsReport } from '#domain/reports/trends/trendsReport.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import { pageAsked } from '../pageAsked.ts'
import { spanQuery } from '../registerHealth/schemas.ts'
import { pageOf } from '../shapes.ts'
import { trendRecord, trendRecordsQuery, trendsSchema } from './schemas.ts'

const tag = 'Nonconformities'
const path = '/api/v1/nonconformity-trends'

/** Trends across nonconformities, and the records behind each of their figures. */
export function trendRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    { method: 'get', path, tag, summary: trendsReport.question.en, query: spanQuery, answer: trendsSchema },
    ({ context, query }) => trendsOf(app, context.get('caller'), query),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/records`,
      tag,
      summary: 'The nonconformities behind a figure of the trends',
      query: trendRecordsQuery,
      answer: pageOf(trendRecord),
    },
    ({ context, query: { limit, cursor, ...asked } }) =>
      recordsBehindTrend(app, context.get('caller'), { asked, ...pageAsked({ limit, cursor }) }),
  )
  return routes
}
