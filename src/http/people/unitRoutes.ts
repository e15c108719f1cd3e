import { z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { once } from '#app/once.ts'
import { addUnitWithin, changeUnit, unitsOf, unitWithin } from '#app/people/units.ts'
import { addRoute, idempotencyKey, ifMatch } from '../addRoute.ts'
import { requestKey, versionRead } from '../body.ts'
import type { Routes } from '../env.ts'
import { listOf, shortText } from '../shapes.ts'
import { unitSchema } from './schemas.ts'

const tag = 'Units'
const base = '/api/v1/units'
const kind = z.enum(['site', 'department'])
const parent = z.string().max(60).nullable()
const newUnit = z.strictObject({ name: shortText, kind, parent: parent.default(null) }).openapi('NewUnit')
const unitChange = z
  .strictObject({
    name: z.exactOptional(shortText),
    kind: z.exactOptional(kind),
    parent: z.exactOptional(parent),
    active: z.exactOptional(z.boolean()),
  })
  .openapi('UnitChange')

/** Sites and departments, a tree. */
export function addUnitRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    { method: 'get', path: base, tag, summary: 'List units; the tree is in `parent`', answer: listOf(unitSchema) },
    async ({ context }) => ({
      items: await unitsOf(app, context.get('caller')),
    }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: base,
      tag,
      summary: 'Add a unit',
      headers: idempotencyKey,
      body: newUnit,
      answer: unitSchema,
      status: 201,
    },
    async ({ context, body }) => {
      const caller = context.get('caller')
      return once(app, caller, {
        key: await requestKey(context),
        first: (tx, id) => addUnitWithin(tx, { app, caller }, body, id),
        again: unitWithin,
      })
    },
  )
  addRoute(
    routes,
    {
      method: 'patch',
      path: `${base}/{id}`,
      tag,
      summary: 'Rename, move or close a unit',
      headers: ifMatch,
      body: unitChange,
      answer: unitSchema,
    },
    ({ context, body, id }) =>
      changeUnit(app, context.get('caller'), { id, version: versionRead(context), changes: body }),
  )
}
