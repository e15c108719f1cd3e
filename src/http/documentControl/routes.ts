import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { acknowledge, acknowledgementsOf, readingOf } from '#app/documentControl/acknowledge.ts'
import { beginVersionWithin } from '#app/documentControl/begin.ts'
import { contentOf, writeContent } from '#app/documentControl/content.ts'
import { load } from '#app/records/load.ts'
import { document } from '#domain/records/document/document.ts'
import { documentVersion } from '#domain/records/documentVersion/documentVersion.ts'
import { addRoute, idempotencyKey, ifMatch } from '../addRoute.ts'
import { addedOnce } from '../around/addedOnce.ts'
import { aroundOf } from '../around/asked.ts'
import { versionRead } from '../body.ts'
import type { Env, Routes } from '../env.ts'
import {
  acknowledgementsSchema,
  begunSchema,
  contentInput,
  contentSchema,
  toReadSchema,
  variantQuery,
  writtenSchema,
} from './schemas.ts'

const tag = 'Document versions'
const base = '/api/v1/document-versions/{ref}'

/** What versions of documents have beyond the routes of every record: what they say, and who read it. */
export function documentControlRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addBeginRoute(routes, app)
  addContentRoutes(routes, app)
  addReadingRoutes(routes, app)
  return routes
}

function addBeginRoute(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'post',
      path: '/api/v1/documents/{ref}/versions',
      tag: 'Documents',
      summary: 'Begin the next version: a draft that says what the one in force says',
      headers: idempotencyKey,
      answer: begunSchema,
      status: 201,
    },
    async ({ context }) => {
      const begun = await addedOnce(app, context, {
        around: aroundOf(document, context),
        first: (tx, at, { ref, id }) => beginVersionWithin(tx, at, { ref, id }),
        again: (tx, caller, { id }) => load(tx, caller, { type: documentVersion, ref: id }),
      })
      const { id, number, title, state, version } = begun
      return { id, number, title, state, version }
    },
  )
}

function addContentRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    { method: 'get', path: `${base}/content`, tag, summary: 'What the version says', answer: contentSchema },
    ({ context }) => contentOf(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  addRoute(
    routes,
    {
      method: 'put',
      path: `${base}/content`,
      tag,
      summary: 'Write the text of a draft',
      headers: ifMatch,
      query: variantQuery,
      body: contentInput,
      answer: writtenSchema,
    },
    async ({ context, body, query }) => {
      const ref = context.req.param('ref') ?? ''
      const writing = { ref, version: versionRead(context), variant: query.variant, text: body.text }
      const { id, version, contentHash, publicHash } = await writeContent(app, context.get('caller'), writing)
      return { id, version, contentHash, publicHash }
    },
  )
}

function addReadingRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'get',
      path: `${base}/acknowledgements`,
      tag,
      summary: 'Who read it and who is missing',
      answer: acknowledgementsSchema,
    },
    ({ context }) => acknowledgementsOf(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/acknowledgements`,
      tag,
      summary: 'Confirm having read it; once is enough',
      answer: acknowledgementsSchema,
    },
    ({ context }) => acknowledge(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  addRoute(
    routes,
    { method: 'get', path: '/api/v1/reading', tag, summary: 'What you still have to read', answer: toReadSchema },
    ({ context }) => readingOf(app, context.get('caller')),
  )
}
