import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { LARGEST_MB, tooLarge } from '#app/files/spool.ts'
import { acceptImport } from '#app/import/accept.ts'
import { changeImport, discardImport } from '#app/import/change.ts'
import { assertMayImport } from '#app/import/mayImport.ts'
import { importRows, imports, origin, readView } from '#app/import/read.ts'
import { startImport } from '#app/import/startImport.ts'
import { undoImport } from '#app/import/undo.ts'
import type { ImportView } from '#app/import/view.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { addRoute, idempotencyKey } from '../addRoute.ts'
import { answers, json } from '../documented.ts'
import type { Env, Routes } from '../env.ts'
import { nameFrom } from '../files/routes.ts'
import { numberFrom, pageAsked, pageQuery } from '../pageAsked.ts'
import { presentedImport, presentedRow } from './presented.ts'
import { decisions, importSchema, listedImportSchema, originSchema, rowsQuery, rowsSchema, undoing } from './schemas.ts'

const tag = 'Imports'
const base = '/api/v1/imports'

/** Registers of other origin: looked at, decided about, accepted as a whole, and undone. */
export function importRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addUpload(routes, app)
  addReading(routes, app)
  addDeciding(routes, app)
  return routes
}

const nameHeader = z.object({ 'meliora-file-name': z.string().describe('The name, percent-encoded UTF-8') })
const bytes = { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } }

function addUpload(routes: Routes, app: App): void {
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path: base,
    tags: [tag],
    summary: `Take in a register of at most ${LARGEST_MB} MB (XLSX, XLS, ODS, CSV, TSV) to look at; nothing of it comes into the register yet`,
    request: { headers: nameHeader.extend(idempotencyKey.shape), body: { content: bytes, required: true } },
    responses: answers({ 201: json(importSchema) }),
  })
  routes.post(base, async (context) => {
    assertMayImport(context.get('caller'))
    const name = nameFrom(context.req.header('meliora-file-name'))
    if (Number(context.req.header('content-length') ?? 0) > LARGEST_MB * 1024 * 1024) throw tooLarge()
    const key = context.req.header('idempotency-key')?.slice(0, 200)
    const view = await startImport(app, context.get('caller'), { name, bytes: context.req.raw.body ?? nothing(), key })
    return context.json(presented(context, view), 201)
  })
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function addReading(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'get',
      path: base,
      tag,
      summary: 'Imports, newest first',
      query: pageQuery,
      answer: z.object({ items: z.array(listedImportSchema), next: z.string().nullable() }),
    },
    ({ context, query }) => imports(app, context.get('caller'), pageAsked(query)),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${base}/{id}`,
      tag,
      summary: 'One import: how far it is and what was understood',
      answer: importSchema,
    },
    async ({ context, id }) => presented(context, await readView(app, context.get('caller'), id)),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${base}/{id}/rows`,
      tag,
      summary: 'Lines of the file with their cells and what was understood',
      query: rowsQuery,
      answer: rowsSchema,
    },
    async ({ context, id, query: { only = 'all', cursor, limit } }) => {
      const from = { field: 'cursor', lowest: 0, highest: 2 ** 31 - 1, absent: -1 }
      const after = numberFrom(cursor, from)
      const most = numberFrom(limit, { field: 'limit', lowest: 1, highest: 200, absent: 50 })
      const asked = { id, only, limit: most, cursor: after === -1 ? null : after }
      const { items, next } = await importRows(app, context.get('caller'), asked)
      return { items: items.map((row) => presentedRow(row, context.get('language'))), next }
    },
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `/api/v1/${improvement.plural}/{ref}/origin`,
      tag: improvement.pluralLabel.en,
      summary: 'The line of the file an imported one came from, cell by cell; null for others',
      answer: originSchema,
    },
    async ({ context }) => ({
      origin: await origin(app, context.get('caller'), { type: improvement, ref: context.req.param('ref') ?? '' }),
    }),
  )
}

function addDeciding(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'patch',
      path: `${base}/{id}`,
      tag,
      summary: 'Decide what columns, words and repeated numbers mean; the file is read anew',
      body: decisions,
      answer: importSchema,
    },
    async ({ context, id, body }) =>
      presented(context, await changeImport(app, context.get('caller'), { id, changes: body as never })),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/{id}/accept`,
      tag,
      summary: 'Take it into the register: all rows or none. Large ones go on after the answer (state "accepting")',
      answer: importSchema,
    },
    async ({ context, id }) => presented(context, await acceptImport(app, context.get('caller'), id)),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/{id}/undo`,
      tag,
      summary: 'Withdraw its rows from the register; those worked on since stay and are named',
      body: undoing,
      answer: importSchema,
    },
    async ({ context, id, body }) =>
      presented(context, await undoImport(app, context.get('caller'), { id, reason: body.reason?.trim() || null })),
  )
  addRoute(
    routes,
    { method: 'delete', path: `${base}/{id}`, tag, summary: 'Discard an import that is not accepted' },
    ({ context, id }) => discardImport(app, context.get('caller'), id),
  )
}

function presented(context: Context<Env>, view: ImportView) {
  return presentedImport(view, context.get('language'))
}
