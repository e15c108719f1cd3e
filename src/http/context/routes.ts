import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { maturityOf, maturityWithin, rateMaturityWithin } from '#app/context/maturity.ts'
import { needsOf } from '#app/context/needs.ts'
import { park } from '#app/context/waits.ts'
import { once } from '#app/once.ts'
import { addRoute, idempotencyKey } from '../addRoute.ts'
import { requestKey } from '../body.ts'
import type { Env, Routes } from '../env.ts'
import { listOf } from '../shapes.ts'
import {
  maturityRatingSchema,
  maturitySchema,
  needSchema,
  needsQuery,
  newMaturity,
  newWait,
  waitSchema,
} from './schemas.ts'

const tag = 'Context'
const base = '/api/v1/context'

/** What parties need across all of them, how mature clauses are, and what waits for them. */
export function contextRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    {
      method: 'get',
      path: `${base}/needs`,
      tag,
      summary: 'What interested parties need',
      query: needsQuery,
      answer: listOf(needSchema),
    },
    async ({ context, query }) => ({
      items: await needsOf(app, context.get('caller'), { unmet: query.unmet === 'true' }),
    }),
  )
  addMaturity(routes, app)
  return routes
}

function addMaturity(routes: Routes, app: App): void {
  const path = `${base}/maturity`
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'How mature clauses are, and what waits for it', answer: maturitySchema },
    ({ context }) => maturityOf(app, context.get('caller')),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path,
      tag,
      summary: 'Say how mature a clause is; what waited for it comes back',
      headers: idempotencyKey,
      body: newMaturity,
      answer: maturityRatingSchema,
      status: 201,
    },
    async ({ context, body }) => {
      const caller = context.get('caller')
      return once(app, caller, {
        key: await requestKey(context),
        first: (tx, id) => rateMaturityWithin(tx, { app, caller }, { asked: body, id }),
        again: maturityWithin,
      })
    },
  )
  addRoute(
    routes,
    {
      method: 'put',
      path: `${base}/waits`,
      tag,
      summary: 'Park an improvement until a clause is mature enough',
      body: newWait,
      answer: waitSchema,
    },
    ({ context, body }) => park(app, context.get('caller'), body),
  )
}
