import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { addModelWithin } from '#app/scoring/addModel.ts'
import { approveModelWithin, orderModels } from '#app/scoring/approveModel.ts'
import { type ModelList, scoringModels } from '#app/scoring/models.ts'
import { ranking, toRescore } from '#app/scoring/ranking.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import { listOf, pageOf } from '../shapes.ts'
import {
  inForce,
  modelSchema,
  newModel,
  outdatedQuery,
  outdatedSchema,
  rankingQuery,
  rankingSchema,
} from './schemas.ts'

const tag = 'Prioritization'
const base = '/api/v1/scoring-models'

/** How improvements are ranked, and the ranking. */
export function scoringRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addModelRoutes(routes, app)
  addRankingRoutes(routes, app)
  return routes
}

function addModelRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'get',
      path: base,
      tag,
      summary: 'List every version of every scoring model, those in force first',
      answer: listOf(modelSchema),
    },
    async ({ context }) => ({
      items: presented(await scoringModels(app, context.get('caller'))),
    }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: base,
      tag,
      summary: 'Add a model, or the next version of one',
      body: newModel,
      answer: modelSchema,
      status: 201,
    },
    async ({ context, body }) => {
      const caller = context.get('caller')
      const { id } = await app.store.inside(caller, (tx) => addModelWithin(tx, { app, caller }, body))
      return one(await scoringModels(app, caller), id)
    },
  )
  addRoute(
    routes,
    { method: 'post', path: `${base}/{id}/approve`, tag, summary: 'Approve a version', answer: modelSchema },
    async ({ context, id }) => {
      const caller = context.get('caller')
      await app.store.inside(caller, (tx) => approveModelWithin(tx, { app, caller }, id))
      return one(await scoringModels(app, caller), id)
    },
  )
  addRoute(
    routes,
    {
      method: 'put',
      path: `${base}/order`,
      tag,
      summary: 'Put exactly these in force; the first one ranks',
      body: inForce,
      answer: listOf(modelSchema),
    },
    async ({ context, body }) => {
      const caller = context.get('caller')
      await orderModels(app, caller, body.inForce)
      return { items: presented(await scoringModels(app, caller)) }
    },
  )
}

function addRankingRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/ranking',
      tag,
      summary: 'What is still to be implemented, best first, with the capacity line',
      query: rankingQuery,
      answer: rankingSchema,
    },
    async ({ context, query }) => {
      const { items, ...rest } = await ranking(app, context.get('caller'), query)
      const shown = items.map(({ owner, ownerName, rankKey: _, ...item }) => ({
        ...item,
        owner: owner && { id: owner, name: ownerName },
      }))
      return { ...rest, items: shown }
    },
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/ranking/outdated',
      tag,
      summary: 'Scored with a version no longer in force: may be scored anew',
      query: outdatedQuery,
      answer: pageOf(outdatedSchema),
    },
    ({ context, query }) => toRescore(app, context.get('caller'), query),
  )
}

function presented({ items, names }: ModelList) {
  const person = (id: string | null) => id && { id, name: names[id] ?? null }
  return items.map((model) => ({ ...model, approvedBy: person(model.approvedBy), createdBy: person(model.createdBy) }))
}

function one(list: ModelList, id: string) {
  const found = presented(list).find((model) => model.id === id)
  if (!found) throw new Error(`The scoring model ${id} was written and is not there.`)
  return found
}
