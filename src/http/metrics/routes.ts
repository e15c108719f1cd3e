import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { addPointsWithin, repeatedOutcome } from '#app/metrics/addPoints.ts'
import { deliveriesOf, saidOf } from '#app/metrics/deliveries.ts'
import { seriesOf } from '#app/metrics/series.ts'
import { seriesOfMany } from '#app/metrics/seriesOfMany.ts'
import { once } from '#app/once.ts'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { Refused } from '#domain/kernel/refusal.ts'
import type { Reading } from '#domain/records/metric/reading.ts'
import { metricTemplates } from '#domain/records/metric/templates.ts'
import { isDay } from '#domain/time/days.ts'
import { addRoute, idempotencyKey } from '../addRoute.ts'
import { requestKey } from '../body.ts'
import type { Env, Routes } from '../env.ts'
import { listOf } from '../shapes.ts'
import {
  anyReadings,
  batchSchema,
  manyQuery,
  outcomeSchema,
  ownReadings,
  revisionSchema,
  seriesLine,
  seriesQuery,
  seriesSchema,
  templateSchema,
} from './schemas.ts'

const tag = 'Metrics'

/** Readings in, series out. The metric itself is a record and has the routes of every record. */
export function metricRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addReadingRoutes(routes, app)
  addSeriesRoutes(routes, app)
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/metric-templates',
      tag,
      summary: 'Metrics shipped ready to use, in your language',
      answer: listOf(templateSchema),
    },
    async ({ context }) => ({ items: metricTemplates(context.get('language')) }),
  )
  return routes
}

function addReadingRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'post',
      path: '/api/v1/points',
      tag,
      summary: 'Add readings of any metrics, at most 10,000; all or none',
      headers: idempotencyKey,
      body: anyReadings,
      answer: outcomeSchema,
      status: 201,
    },
    ({ context, body }) => addOnce(app, context, body),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: '/api/v1/metrics/{ref}/points',
      tag,
      summary: 'Add readings of one metric, one or many; all or none',
      headers: idempotencyKey,
      body: ownReadings,
      answer: outcomeSchema,
      status: 201,
    },
    ({ context, body }) => {
      const metric = context.req.param('ref') ?? ''
      return addOnce(app, context, { ...body, readings: body.readings.map((reading) => ({ ...reading, metric })) })
    },
  )
}

interface Sent {
  readonly source?: string | undefined
  readonly readings: readonly Reading[]
}

async function addOnce(app: App, context: Context<Env>, { source = 'API', readings }: Sent) {
  const caller = context.get('caller')
  const outcome = await once(app, caller, {
    key: await requestKey(context),
    first: (tx, id) => addPointsWithin(tx, { app, caller }, { id, source, readings }),
    again: repeatedOutcome,
  })
  const { refused: _, ...answer } = outcome
  return answer
}

function addSeriesRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/metrics/{ref}/series',
      tag,
      summary: 'The readings as they stand',
      query: seriesQuery,
      answer: seriesSchema,
    },
    ({ context, query }) => {
      assertDays(query)
      return seriesOf(app, context.get('caller'), { ref: context.req.param('ref') ?? '', ...query })
    },
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/metric-series',
      tag,
      summary: 'The newest readings of several metrics',
      query: manyQuery,
      answer: listOf(seriesLine),
    },
    async ({ context, query: { metrics, last } }) => ({
      items: await seriesOfMany(app, context.get('caller'), { refs: metrics.split(',').filter(Boolean), last }),
    }),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/metrics/{ref}/batches',
      tag,
      summary: 'Deliveries, newest first',
      answer: listOf(batchSchema),
    },
    async ({ context }) => ({
      items: await deliveriesOf(app, context.get('caller'), context.req.param('ref') ?? ''),
    }),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/metrics/{ref}/points/{period}',
      tag,
      summary: 'Everything that was ever said about one period',
      answer: listOf(revisionSchema),
    },
    async ({ context }) => {
      const period = context.req.param('period') ?? ''
      assertDays({ period })
      return { items: await saidOf(app, context.get('caller'), { ref: context.req.param('ref') ?? '', period }) }
    },
  )
}

function assertDays({ last: _, ...asked }: Readonly<Record<string, unknown>>): void {
  const wrong = Object.entries(asked).filter(([, day]) => day !== undefined && !isDay(String(day)))
  if (wrong.length > 0)
    throw new Refused(
      'invalid',
      wrong.map(([field]) => fieldRefusal('field_invalid', field, { problem: 'YYYY-MM-DD' })),
    )
}
