import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { anchorsFrom } from '#app/trail/anchors.ts'
import { exportOwnTrail } from '#app/trail/exportTrail.ts'
import { listTrail } from '#app/trail/list.ts'
import { assertMayReadTrail } from '#app/trail/readers.ts'
import { faultSentence } from '#app/trail/told.ts'
import { trailHead, verifyOwnTrail } from '#app/trail/verify.ts'
import { addRoute } from '../addRoute.ts'
import { answers } from '../documented.ts'
import type { Env, Routes } from '../env.ts'
import { limitFrom } from '../pageAsked.ts'
import { streamed } from '../streamed.ts'
import { addRedactionRoutes } from './redactionRoutes.ts'
import { anchorQuery, headSchema, reportSchema, trailPage, trailQuery } from './schemas.ts'

const tag = 'Trail'
const base = '/api/v1/trail'

/** The organization's trail: read, proved, exported, redacted. */
export function trailRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    {
      method: 'get',
      path: base,
      tag,
      summary: 'Who did what and why in the whole organization, newest first',
      query: trailQuery,
      answer: trailPage,
    },
    ({ context, query }) => listTrail(app, context.get('caller'), { ...query, limit: limitFrom(query.limit) }),
  )
  addRoute(
    routes,
    { method: 'get', path: `${base}/head`, tag, summary: 'Where the chain stands', answer: headSchema },
    async ({ context }) => ({
      head: await trailHead(app, context.get('caller')),
    }),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${base}/verify`,
      tag,
      summary: 'Verify every entry and value',
      query: anchorQuery,
      answer: reportSchema,
    },
    async ({ context, query }) => {
      const report = await verifyOwnTrail(app, context.get('caller'), anchorsFrom(query.anchor?.split(',') ?? []))
      return {
        ...report,
        faults: report.faults.map((fault) => ({ ...fault, sentence: faultSentence(fault, context.get('language')) })),
      }
    },
  )
  addExport(routes, app)
  addRedactionRoutes(routes, app)
  return routes
}

function addExport(routes: Routes, app: App): void {
  const lines = { description: 'JSON, one object a line', content: { 'application/jsonl': { schema: z.string() } } }
  const path = `${base}/export`
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path,
    tags: [tag],
    summary: 'The whole trail as a file that verifies by itself',
    responses: answers({ 200: lines }),
  })
  routes.get(path, (context) => exported(app, context))
}

function exported(app: App, context: Context<Env>): Response {
  const caller = context.get('caller')
  assertMayReadTrail(caller)
  context.header('Content-Type', 'application/jsonl; charset=utf-8')
  context.header('Content-Disposition', `attachment; filename="trail-${app.now().slice(0, 10)}.jsonl"`)
  context.header('Cache-Control', 'no-store')
  return context.body(streamed((sink) => exportOwnTrail(app, caller, sink)))
}
