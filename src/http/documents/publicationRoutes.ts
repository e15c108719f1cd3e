import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { disposePublication, type PublicationList, publicationFile, publications } from '#app/documents/publications.ts'
import { publishRegister } from '#app/documents/publish.ts'
import { registerKeys } from '#domain/publication/registerNames.ts'
import { languages } from '#domain/words/language.ts'
import { addRoute } from '../addRoute.ts'
import { answers } from '../documented.ts'
import type { Env, Routes } from '../env.ts'
import { listOf, shortText } from '../shapes.ts'
import { officeTypes } from './handedOut.ts'
import { handOutTrailed } from './trailedFile.ts'

const tag = 'Published registers'
const base = '/api/v1/register-publications'
const named = z.object({ id: z.uuid(), name: z.string().nullable() }).nullable()
const publicationSchema = z
  .object({
    id: z.uuid(),
    register: z.enum(registerKeys),
    version: z.int(),
    language: z.enum(languages),
    note: z.string(),
    lines: z.int(),
    trailHead: z.string().describe('Where the trail stood in the moment it shows, seq:hash'),
    size: z.int(),
    hash: z.string().describe('SHA-256 of the file; it stands in the trail'),
    publishedAt: z.iso.datetime(),
    publishedBy: named,
    retainUntil: z.string().describe('A day; until then nobody can take the file away'),
    disposedAt: z.iso.datetime().nullable(),
    disposedBy: named,
  })
  .openapi('RegisterPublication')
const publishing = z
  .strictObject({
    register: z.enum(registerKeys),
    note: shortText.describe('Why this version'),
    language: z.enum(languages).optional(),
    retentionMonths: z.int().optional().describe('36 unless told'),
  })
  .openapi('PublishRegister')

/** Registers published as versions: controlled documented information (C-077). */
export function publicationRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    {
      method: 'get',
      path: base,
      tag,
      summary: 'Published versions, newest first',
      query: z.object({ register: z.enum(registerKeys).optional() }),
      answer: listOf(publicationSchema),
    },
    async ({ context, query: { register } }) => ({
      items: presented(await publications(app, context.get('caller'), register)),
    }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: base,
      tag,
      summary: 'Publish a register as its next version: PDF/A, its hash in the trail',
      body: publishing,
      answer: publicationSchema,
      status: 201,
    },
    async ({ context, body }) => {
      const { language = context.get('language'), ...asked } = body
      const { id } = await publishRegister(app, context.get('caller'), { ...asked, language })
      return one(await publications(app, context.get('caller')), id)
    },
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/{id}/dispose`,
      tag,
      summary: 'Take the file of a version away whose retention is over; its hash stays',
      answer: publicationSchema,
    },
    async ({ context, id }) => {
      await disposePublication(app, context.get('caller'), id)
      return one(await publications(app, context.get('caller')), id)
    },
  )
  addFile(routes, app)
  return routes
}

function addFile(routes: Routes, app: App): void {
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path: `${base}/{id}/file`,
    tags: [tag],
    summary: 'A published version as it was handed out; checked against its hash each time',
    request: { params: z.object({ id: z.string() }) },
    responses: answers({
      200: {
        description: 'The file, PDF/A-2a; the header Meliora-Trail-Head says where the trail stood (seq:hash)',
        headers: z.object({ 'Meliora-Trail-Head': z.string() }),
        content: { [officeTypes.pdf]: { schema: z.string().openapi({ format: 'binary' }) } },
      },
    }),
  })
  routes.get(`${base}/:id/file`, async (context) => {
    const { publication, file } = await publicationFile(app, context.get('caller'), context.req.param('id'))
    const { register, version, trailHead, hash } = publication
    context.header('ETag', `"${hash}"`)
    return handOutTrailed(context, { file, name: `${register}-v${version}`, trailHead }, 'pdf')
  })
}

function presented({ items, names }: PublicationList) {
  const person = (id: string | null) => id && { id, name: names[id] ?? null }
  return items.map((item) => ({ ...item, publishedBy: person(item.publishedBy), disposedBy: person(item.disposedBy) }))
}

function one(list: PublicationList, id: string) {
  const found = presented(list).find((item) => item.id === id)
  if (!found) throw new Error(`The publication ${id} was written and is not there.`)
  return found
}
