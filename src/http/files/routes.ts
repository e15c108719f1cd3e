import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { openFile } from '#app/files/openFile.ts'
import { LARGEST_MB, tooLarge } from '#app/files/spool.ts'
import { type StoredFile, storeFile } from '#app/files/storeFile.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { idempotencyKey } from '../addRoute.ts'
import { answers, json } from '../documented.ts'
import type { Env, Routes } from '../env.ts'
import { streamed } from '../streamed.ts'

const fileSchema = z
  .object({
    id: z.uuid(),
    hash: z.string().describe('SHA-256 of the content'),
    size: z.int(),
    mediaType: z.string(),
    name: z.string(),
    createdAt: z.iso.datetime(),
    createdBy: z.uuid().nullable(),
  })
  .openapi('File')

const nameHeader = z.object({ 'meliora-file-name': z.string().describe('The name, percent-encoded UTF-8') })
const bytes = { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } }
const tags = ['Files']

/** Files come in and go out as streams: the body is the file, its name is in a header. */
export function fileRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path: '/api/v1/files',
    tags,
    summary: `Keep a file of at most ${LARGEST_MB} MB; its kind is told by its content`,
    request: { headers: nameHeader.extend(idempotencyKey.shape), body: { content: bytes, required: true } },
    responses: answers({ 201: json(fileSchema) }),
  })
  routes.post('/api/v1/files', async (context) => {
    try {
      return context.json(await uploaded(app, context), 201)
    } catch (failure) {
      // What is still on its way is not read any more.
      context.header('Connection', 'close')
      throw failure
    }
  })
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path: '/api/v1/files/{id}',
    tags,
    summary: 'Download a file; it is never shown as a page',
    request: { params: z.object({ id: z.string() }) },
    responses: answers({ 200: { description: 'The content', content: bytes } }),
  })
  routes.get('/api/v1/files/:id', (context) => downloaded(app, context, context.req.param('id')))
  return routes
}

async function uploaded(app: App, context: Context<Env>): Promise<StoredFile> {
  const name = nameFrom(context.req.header('meliora-file-name'))
  if (Number(context.req.header('content-length') ?? 0) > LARGEST_MB * 1024 * 1024) throw tooLarge()
  const key = context.req.header('idempotency-key')?.slice(0, 200)
  return storeFile(app, context.get('caller'), { name, bytes: context.req.raw.body ?? nothing(), key })
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** The name of an uploaded file, from its header. */
export function nameFrom(header: string | undefined): string {
  try {
    if (header) return decodeURIComponent(header).slice(0, 1000)
  } catch {
    // Refused below, like a name that is missing.
  }
  throw new Refused('invalid', [refuse('file_name_missing', { field: 'name' })])
}

async function downloaded(app: App, context: Context<Env>, id: string): Promise<Response> {
  const file = await openFile(app, context.get('caller'), id)
  context.header('Content-Type', file.mediaType)
  context.header('Content-Length', String(file.size))
  context.header('Content-Disposition', attachment(file.name))
  context.header('X-Content-Type-Options', 'nosniff')
  context.header('Content-Security-Policy', "default-src 'none'; sandbox")
  context.header('Cache-Control', 'private, no-store')
  context.header('ETag', `"${file.hash}"`)
  const body = streamed(async (sink) => {
    for await (const piece of file.pieces()) await sink(piece)
  })
  return context.body(body)
}

/** RFC 6266: a plain name for old readers, the real one percent-encoded. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
