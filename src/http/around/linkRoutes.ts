import type { App } from '#app/app.ts'
import { addLinkWithin, links, readLinkWithin, removeLink } from '#app/around/links.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { addRoute, idempotencyKey } from '../addRoute.ts'
import type { Routes } from '../env.ts'
import { listOf } from '../shapes.ts'
import { addedOnce } from './addedOnce.ts'
import { aroundOf } from './asked.ts'
import { linkSchema, newLink } from './schemas.ts'

/** What a record relates to. */
export function addLinkRoutes(routes: Routes, app: App, type: AnyRecordType): void {
  const path = `/api/v1/${type.plural}/{ref}/links`
  const tag = type.pluralLabel.en
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'Links, both ways', answer: listOf(linkSchema) },
    async ({ context }) => ({
      items: await links(app, context.get('caller'), aroundOf(type, context)),
    }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path,
      tag,
      summary: 'Link to another record',
      headers: idempotencyKey,
      body: newLink,
      answer: linkSchema,
      status: 201,
    },
    ({ context, body }) =>
      addedOnce(app, context, {
        around: aroundOf(type, context),
        first: (tx, at, around) => addLinkWithin(tx, at, { ...around, body }),
        again: readLinkWithin,
      }),
  )
  addRoute(
    routes,
    { method: 'delete', path: `${path}/{id}`, tag, summary: 'Remove a link, from either side' },
    ({ context, id }) => removeLink(app, context.get('caller'), { ...aroundOf(type, context), id }),
  )
}
