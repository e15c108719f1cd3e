import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { acknowledge, acknowledgementsOf, readingOf } from '#app/documentControl/acknowledge.ts'
import { contentOf, writeContent } from '#app/documentControl/content.ts'
import { addRoute, ifMatch } from '../addRoute.ts'
import { versionRead } from '../body.ts'
import type { Env, Routes } from '../env.ts'
import {
  acknowledgementsSchema,
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
  addContentRoutes(routes, app)
  addReadingRoutes(routes, app)
  return routes
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
    async ({ context }) => ({ items: await readingOf(app, context.get('caller')) }),
  )
}
