import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { lookNow } from '#app/proof/look.ts'
import { proofOf } from '#app/proof/proofOf.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import { presentedProof } from './presented.ts'
import { draftQuery, proofSchema } from './schemas.ts'

const tag = 'Improvements'

/** How an improvement is proved by a metric: the plan, the freeze, the verdict. */
export function proofRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/improvements/{ref}/proof',
      tag,
      summary: 'The proof by series: its plan (of a draft, when one is asked about), its freezes, what was computed',
      query: draftQuery,
      answer: proofSchema,
    },
    async ({ context, query }) => {
      const ref = context.req.param('ref') ?? ''
      return presentedProof(await proofOf(app, context.get('caller'), { ref, draft: query }), context.get('language'))
    },
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: '/api/v1/improvements/{ref}/verdict',
      tag,
      summary: 'Compute the verdict: at its date for good; before it once, labelled as an early look',
      answer: proofSchema,
    },
    async ({ context }) => {
      const ref = context.req.param('ref') ?? ''
      await lookNow(app, context.get('caller'), ref)
      return presentedProof(await proofOf(app, context.get('caller'), { ref, draft: {} }), context.get('language'))
    },
  )
  return routes
}
