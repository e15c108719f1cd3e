import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { reuseNow, seeOtherwise, weighOtherwise } from '#app/frameworks/reuse.ts'
import { sourceStandards } from '#domain/standards/crosswalk/harmonized.ts'
import { strengths } from '#domain/standards/crosswalk/strength.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'

const tag = 'Standards'
const path = '/api/v1/reuse'
const strength = z.enum(strengths)
const source = z.enum(sourceStandards)
const share = z.object({ credit: z.number(), of: z.int(), percent: z.number().nullable() })
const weight = z.number().min(0).max(1)
const weighing = { identical: weight, similar: weight, partial: weight }
const row = {
  target: z.string(),
  sources: z.array(z.string()),
  strength,
  kind: z.enum(['clause', 'control']),
  coverage: z.number().describe('Share of its sources that are evidenced, 0 to 1'),
  credit: z.number().describe('Weight × coverage'),
}
const figures = {
  source,
  weights: z.object({ ...weighing, none: z.number() }),
  all: share,
  clauses: share,
  annexA: share,
  counts: z.record(strength, z.int()),
  bounds: z.object({ counting: share, strict: share, any: share }),
}
const reuseSchema = z
  .object({
    potential: z.object({ ...figures, rows: z.array(z.object(row)) }),
    actual: z.object({
      ...figures,
      rows: z.array(
        z.object({
          ...row,
          evidenced: z.array(z.string()),
          shipped: strength.nullable().describe('As shipped, where the organization sees it otherwise'),
          reason: z.string().nullable(),
          by: z.string().nullable(),
        }),
      ),
    }),
  })
  .openapi('Reuse')

const view = z
  .strictObject({
    source,
    strength: strength.nullable().describe('Null: as shipped again'),
    reason: z.string().max(5000),
  })
  .openapi('CrosswalkView')

/** What serves another standard, used again for ISO/IEC 42001: what could be, what is, and how the organization sees it. */
export function reuseRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    {
      method: 'get',
      path,
      tag,
      summary: 'How much of what serves a standard could be used again for ISO/IEC 42001, and how much is today',
      query: z.object({ source: source.default('iso27001') }),
      answer: reuseSchema,
    },
    ({ context, query }) => reuseNow(app, context.get('caller'), query.source),
  )
  addRoute(
    routes,
    {
      method: 'put',
      path: `${path}/weights`,
      tag,
      summary: 'Weigh strengths otherwise than shipped',
      body: z.strictObject(weighing).openapi('ReuseWeights'),
      answer: reuseSchema,
    },
    async ({ context, body }) => {
      await weighOtherwise(app, context.get('caller'), body)
      return reuseNow(app, context.get('caller'), 'iso27001')
    },
  )
  addRoute(
    routes,
    {
      method: 'put',
      path: `${path}/strengths/{key}`,
      tag,
      summary: 'See one row of the crosswalk otherwise, with a reason',
      body: view,
      answer: reuseSchema,
    },
    async ({ context, body }) => {
      const caller = context.get('caller')
      await seeOtherwise(app, caller, { target: context.req.param('key') ?? '', ...body })
      return reuseNow(app, caller, body.source)
    },
  )
  return routes
}
