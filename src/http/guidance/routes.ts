import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { guidanceIndex, guidanceOf, guideReaders, readGuide } from '#app/guidance/guidance.ts'
import { type GuidanceKind, sources } from '#domain/guidance/page.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import { listOf } from '../shapes.ts'

const tag = 'Guidance'
const base = '/api/v1/guidance'
const kinds = z.enum(Object.keys(sources) as [GuidanceKind])

const guidanceSchema = z
  .object({
    key: z.string(),
    kind: kinds,
    title: z.string(),
    text: z.array(z.string()).describe('A paragraph each; a line that begins with "- " is an item'),
    edition: z.string(),
    reviewedOn: z.iso.date(),
    isStale: z.boolean().describe('Nobody went through it for more than twelve months'),
    isRead: z.boolean().describe('Of a guide: whether you read it as it now stands'),
    related: z.array(z.object({ key: z.string(), title: z.string() })),
  })
  .openapi('Guidance')

const readersSchema = z
  .object({
    asked: z.int(),
    read: z.int(),
    people: z
      .array(z.object({ person: z.object({ id: z.uuid(), name: z.string() }), readAt: z.iso.datetime().nullable() }))
      .nullable()
      .describe('For whoever looks after it; null for others'),
  })
  .openapi('GuideReaders')

/** Help for every field, step and refusal, in your language, with its edition and the day of its last review (C-332…C-334). */
export function guidanceRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    {
      method: 'get',
      path: base,
      tag,
      summary: 'Pages of guidance of one kind',
      query: z.strictObject({ kind: kinds }),
      answer: listOf(guidanceSchema),
    },
    async ({ context, query }) => ({ items: await guidanceIndex(app, context.get('caller'), query.kind) }),
  )
  const path = `${base}/{key}`
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'One page: `field:risk.cause`, `refusal:sod_04`', answer: guidanceSchema },
    ({ context }) => guidanceOf(app, context.get('caller'), context.req.param('key') ?? ''),
  )
  addRoute(
    routes,
    { method: 'get', path: `${path}/readers`, tag, summary: 'How many read a guide, and who', answer: readersSchema },
    ({ context }) => guideReaders(app, context.get('caller'), context.req.param('key') ?? ''),
  )
  addRoute(
    routes,
    { method: 'post', path: `${path}/readers`, tag, summary: 'Say that you read a guide', answer: guidanceSchema },
    ({ context }) => readGuide(app, context.get('caller'), context.req.param('key') ?? ''),
  )
  return routes
}
