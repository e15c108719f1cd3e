import { z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { addViewWithin, changeView, readViewWithin, removeView, views } from '#app/around/views.ts'
import { once } from '#app/once.ts'
import { addRoute, idempotencyKey } from '../addRoute.ts'
import { requestKey } from '../body.ts'
import type { Routes } from '../env.ts'
import { listOf } from '../shapes.ts'
import { newView, viewChange, viewSchema } from './schemas.ts'

const path = '/api/v1/views'
const tag = 'Saved views'

/** Lists as a person wants to see them again; everyone has their own. */
export function addViewRoutes(routes: Routes, app: App): void {
  const query = z.strictObject({ type: z.string().max(60).optional() })
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'Your saved views', query, answer: listOf(viewSchema) },
    async ({ context, query: { type } }) => ({
      items: await views(app, context.get('caller'), type ?? null),
    }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path,
      tag,
      summary: 'Save a view',
      headers: idempotencyKey,
      body: newView,
      answer: viewSchema,
      status: 201,
    },
    async ({ context, body }) => {
      const caller = context.get('caller')
      return once(app, caller, {
        key: await requestKey(context),
        first: (tx, id) => addViewWithin(tx, { app, caller }, { body, id }),
        again: (tx, id) => readViewWithin(tx, caller, id),
      })
    },
  )
  addRoute(
    routes,
    {
      method: 'patch',
      path: `${path}/{id}`,
      tag,
      summary: 'Rename or change a view',
      body: viewChange,
      answer: viewSchema,
    },
    ({ context, id, body }) => changeView(app, context.get('caller'), { id, body }),
  )
  addRoute(routes, { method: 'delete', path: `${path}/{id}`, tag, summary: 'Delete a view' }, ({ context, id }) =>
    removeView(app, context.get('caller'), id),
  )
}
