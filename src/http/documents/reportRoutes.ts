import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { dropOrder, myOrder, myOrders, type Order, orderedFile, orderReport } from '#app/documents/orders.ts'
import { reports } from '#app/documents/reports.ts'
import { type Language, languages } from '#domain/words/language.ts'
import type { RefusalCode } from '#domain/words/refusals.ts'
import { type ReportKey, reportText } from '#domain/words/reportWords.ts'
import { sentence } from '#domain/words/sentence.ts'
import { addRoute } from '../addRoute.ts'
import { answers } from '../documented.ts'
import type { Env, Routes } from '../env.ts'
import { idText, listOf } from '../shapes.ts'
import { handOut, officeTypes } from './handedOut.ts'

const tag = 'Reports'
const base = '/api/v1/report-orders'
const keys = Object.keys(reports) as [ReportKey, ...ReportKey[]]
const formats = ['pdf', 'docx', 'xlsx', 'zip'] as const
const reportSchema = z
  .object({
    key: z.enum(keys),
    label: z.string(),
    about: z.string(),
    formats: z.array(z.enum(formats)),
    of: z
      .object({ type: z.string(), plural: z.string(), label: z.string() })
      .nullable()
      .describe('The records it is about; null: the organization'),
  })
  .openapi('Report')
const orderSchema = z
  .object({
    id: z.uuid(),
    report: z.enum(keys),
    label: z.string(),
    ref: z.string().nullable(),
    format: z.enum(formats),
    language: z.enum(languages),
    state: z.enum(['working', 'ready', 'failed']),
    done: z.int(),
    total: z.int().nullable().describe('Null while nobody knows how much there is'),
    orderedAt: z.iso.datetime(),
    problems: z.array(z.string()).describe('What was refused, in the reader’s language'),
    name: z.string().nullable(),
    trailHead: z.string().nullable(),
  })
  .openapi('ReportOrder')
const ordering = z
  .strictObject({
    report: z.enum(keys),
    format: z.enum(formats),
    ref: idText.optional().describe('Id or number of the record, where it is about one'),
    language: z.enum(languages).optional(),
  })
  .openapi('OrderReport')

/** Files one can have, and those being made: work that takes long says how far it is and may be left. */
export function reportRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    { method: 'get', path: '/api/v1/reports', tag, summary: 'Every file one can order', answer: listOf(reportSchema) },
    async ({ context }) => ({ items: keys.map((key) => presentedReport(key, context.get('language'))) }),
  )
  addRoute(
    routes,
    { method: 'get', path: base, tag, summary: 'What you ordered, newest first', answer: listOf(orderSchema) },
    async ({ context }) => {
      const orders = await myOrders(app, context.get('caller'))
      return { items: orders.map((order) => presentedOrder(order, context.get('language'))) }
    },
  )
  addRoute(
    routes,
    {
      ...{ method: 'post', path: base, tag, summary: 'Order a file; it is kept for a day' },
      ...{ body: ordering, answer: orderSchema, status: 201 },
    },
    async ({ context, body: { language = context.get('language'), ...asked } }) =>
      presentedOrder(await orderReport(app, context.get('caller'), { ...asked, language }), context.get('language')),
  )
  addRoute(
    routes,
    { method: 'get', path: `${base}/{id}`, tag, summary: 'How far an order of yours is', answer: orderSchema },
    async ({ context, id }) => presentedOrder(await myOrder(app, context.get('caller'), id), context.get('language')),
  )
  addRoute(
    routes,
    { method: 'delete', path: `${base}/{id}`, tag, summary: 'Take an order and its file away' },
    ({ context, id }) => dropOrder(app, context.get('caller'), id),
  )
  addFile(routes, app)
  return routes
}

function addFile(routes: Routes, app: App): void {
  const file = { schema: z.string().openapi({ format: 'binary' }) }
  routes.openAPIRegistry.registerPath({
    ...{
      method: 'get',
      path: `${base}/{id}/file`,
      tags: [tag],
      summary: 'The file of an order of yours, once it is ready',
    },
    request: { params: z.object({ id: z.string() }) },
    responses: answers({
      200: {
        description: 'The file',
        content: Object.fromEntries(Object.values(officeTypes).map((type) => [type, file])),
      },
    }),
  })
  routes.get(`${base}/:id/file`, async (context: Context<Env>) => {
    const { order, file: made } = await orderedFile(app, context.get('caller'), context.req.param('id') ?? '')
    handOut(context, { format: order.format as (typeof formats)[number], name: order.name ?? order.report })
    if (order.trailHead) context.header('Meliora-Trail-Head', order.trailHead)
    return context.body(new Uint8Array(made))
  })
}

function presentedReport(key: ReportKey, language: Language) {
  const { label, about } = reportText[key]
  const { formats: each, of } = reports[key]
  const records = of && { type: of.name, plural: of.plural, label: of.label[language] }
  return { key, label: label[language], about: about[language], formats: each, of: records }
}

function presentedOrder({ refusals, ...order }: Order, language: Language) {
  const problems = refusals.map((code) => sentence({ code: code as RefusalCode }, language))
  return { ...order, label: reportText[order.report as ReportKey].label[language], problems }
}
