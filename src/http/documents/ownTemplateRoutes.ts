import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { bringTemplate } from '#app/documents/bringTemplate.ts'
import {
  fillOwnTemplate,
  type OwnTemplateList,
  ownTemplateFile,
  ownTemplates,
  templateWordsFor,
  withdrawTemplate,
} from '#app/documents/ownTemplates.ts'
import { languages } from '#domain/words/language.ts'
import { addRoute } from '../addRoute.ts'
import { checked } from '../checked.ts'
import { answers, json } from '../documented.ts'
import type { Env, Routes } from '../env.ts'
import { nameFrom } from '../files/routes.ts'
import { idText, listOf, shortText } from '../shapes.ts'
import { handOut, officeTypes } from './handedOut.ts'
import { handOutTrailed } from './trailedFile.ts'

const tag = 'Own templates'
const base = '/api/v1/own-templates'
const binary = { schema: z.string().openapi({ format: 'binary' }) }
const templateSchema = z
  .object({
    id: z.uuid(),
    recordType: z.string(),
    name: z.string(),
    fileName: z.string(),
    hash: z.string(),
    words: z.array(z.string()),
    addedAt: z.iso.datetime(),
    addedBy: z.object({ id: z.uuid(), name: z.string().nullable() }).nullable(),
  })
  .openapi('OwnTemplate')
const wordSchema = z
  .object({
    word: z.string(),
    label: z.string(),
    of: z.array(z.object({ word: z.string(), label: z.string() })).optional(),
  })
  .openapi('TemplateWord')
const ofType = z.object({ type: idText.describe('A record type, such as nonconformity') })
const bringing = ofType.extend({ name: shortText.optional() })
const filling = z.object({ ref: idText.describe('Id or number of the record'), language: z.enum(languages).optional() })

/** DOCX templates of the organization's own, filled with a record's facts. */
export function ownTemplateRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    {
      method: 'get',
      path: base,
      tag,
      summary: 'Templates in use',
      query: ofType.partial(),
      answer: listOf(templateSchema),
    },
    async ({ context, query: { type } }) => ({
      items: presented(await ownTemplates(app, context.get('caller'), type)),
    }),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${base}/words`,
      tag,
      summary: 'Words a template for records of this type may ask for',
      query: ofType,
      answer: listOf(wordSchema),
    },
    async ({ context, query: { type } }) => ({ items: templateWordsFor(type, context.get('language')) }),
  )
  addRoute(
    routes,
    { method: 'delete', path: `${base}/{id}`, tag, summary: 'Take a template out of use' },
    async ({ context, id }) => withdrawTemplate(app, context.get('caller'), id),
  )
  addBringing(routes, app)
  addFiles(routes, app)
  return routes
}

function addBringing(routes: Routes, app: App): void {
  const headers = z.object({ 'meliora-file-name': z.string().describe('The name, percent-encoded UTF-8') })
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path: base,
    tags: [tag],
    summary: 'Bring a DOCX of at most 2 MB with words in braces; what runs or fetches from elsewhere is refused',
    request: { headers, query: bringing, body: { content: { 'application/octet-stream': binary }, required: true } },
    responses: answers({ 201: json(templateSchema) }),
  })
  routes.post(base, async (context) => {
    try {
      return context.json(await brought(app, context), 201)
    } catch (failure) {
      // What is still on its way is not read any more.
      context.header('Connection', 'close')
      throw failure
    }
  })
}

async function brought(app: App, context: Context<Env>) {
  const { type, name } = checked(bringing, context.req.query())
  const fileName = nameFrom(context.req.header('meliora-file-name'))
  const caller = context.get('caller')
  const bytes = context.req.raw.body ?? nothing()
  const { id } = await bringTemplate(app, caller, { recordType: type, fileName, name, bytes })
  const made = presented(await ownTemplates(app, caller, type)).find((template) => template.id === id)
  if (!made) throw new Error(`The template ${id} was kept and is not there.`)
  return made
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function addFiles(routes: Routes, app: App): void {
  const params = z.object({ id: z.string() })
  const responses = answers({ 200: { description: 'The file', content: { [officeTypes.docx]: binary } } })
  routes.openAPIRegistry.registerPath({
    ...{ method: 'get', path: `${base}/{id}/file`, tags: [tag], summary: 'The template as it is kept' },
    request: { params },
    responses,
  })
  routes.get(`${base}/:id/file`, async (context) => {
    const { name, file } = await ownTemplateFile(app, context.get('caller'), context.req.param('id'))
    handOut(context, { format: 'docx', name })
    return context.body(new Uint8Array(file))
  })
  routes.openAPIRegistry.registerPath({
    ...{ method: 'get', path: `${base}/{id}/filled`, tags: [tag], summary: 'The template with a record’s facts in it' },
    request: { params, query: filling },
    responses,
  })
  routes.get(`${base}/:id/filled`, async (context) => {
    const { ref, language = context.get('language') } = checked(filling, context.req.query())
    const asked = { id: context.req.param('id'), ref, language }
    return handOutTrailed(context, await fillOwnTemplate(app, context.get('caller'), asked), 'docx')
  })
}

function presented({ items, names }: OwnTemplateList) {
  return items.map(({ addedBy, ...item }) => ({
    ...item,
    addedBy: addedBy && { id: addedBy, name: names[addedBy] ?? null },
  }))
}
