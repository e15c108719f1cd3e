import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { toolkitArchive, toolkitFile, toolkitItems } from '#app/documents/toolkit.ts'
import { dayOf } from '#domain/time/days.ts'
import { languages } from '#domain/words/language.ts'
import { addRoute } from '../addRoute.ts'
import { checked } from '../checked.ts'
import { answers } from '../documented.ts'
import type { Env, Routes } from '../env.ts'
import { listOf } from '../shapes.ts'
import { streamed } from '../streamed.ts'
import { handOut, officeTypes } from './handedOut.ts'

const tag = 'Toolkit'
const base = '/api/v1/toolkit'
const query = z.object({ language: z.enum(languages).optional().describe('Without it the reader’s') })
const file = { schema: z.string().openapi({ format: 'binary' }) }
const itemSchema = z
  .object({ key: z.string(), format: z.enum(['docx', 'xlsx']), title: z.string(), ref: z.string().nullable() })
  .openapi('ToolkitItem')

/** Documents and registers to begin with, in the organization's own look and with its facts (C-327 to C-330). */
export function toolkitRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    { method: 'get', path: base, tag, summary: 'What the toolkit holds', query, answer: listOf(itemSchema) },
    async ({ context, query: { language } }) => ({ items: toolkitItems(language ?? context.get('language')) }),
  )
  addArchive(routes, app)
  addFile(routes, app)
  return routes
}

function addArchive(routes: Routes, app: App): void {
  const path = `${base}/archive`
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path,
    tags: [tag],
    summary: 'The whole toolkit as a ZIP, with the SHA-256 of each file',
    request: { query },
    responses: answers({ 200: { description: 'The archive', content: { [officeTypes.zip]: file } } }),
  })
  routes.get(path, async (context) => {
    const { language = context.get('language') } = checked(query, context.req.query())
    const pieces = await toolkitArchive(app, context.get('caller'), { language })
    handOut(context, { format: 'zip', name: `meliora-toolkit-${dayOf(app.now(), 'UTC')}.zip` })
    return context.body(
      streamed(async (sink) => {
        for await (const piece of pieces) await sink(piece)
      }),
    )
  })
}

function addFile(routes: Routes, app: App): void {
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path: `${base}/{key}/file`,
    tags: [tag],
    summary: 'One document or register of the toolkit',
    request: { params: z.object({ key: z.string() }), query },
    responses: answers({
      200: { description: 'The file', content: { [officeTypes.docx]: file, [officeTypes.xlsx]: file } },
    }),
  })
  routes.get(`${base}/:key/file`, async (context) => {
    const { language = context.get('language') } = checked(query, context.req.query())
    const made = await toolkitFile(app, context.get('caller'), { key: context.req.param('key'), language })
    handOut(context, made)
    return context.body(new Uint8Array(made.file))
  })
}
