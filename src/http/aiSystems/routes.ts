import { OpenAPIHono } from '@hono/zod-openapi'
import { type GateAnswer, gateOf, gatesOf } from '#app/aiSystems/gates.ts'
import type { App } from '#app/app.ts'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { type Language, sentence } from '#domain/words/sentence.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import { gateSchema, gatesSchema } from './schemas.ts'

const path = '/api/v1/ai-systems/{ref}/gates'
const tag = aiSystem.pluralLabel.en

/** The gates of an AI system: which are open, and every reason why not. */
export function aiSystemRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'How each gate of the system stands today', answer: gatesSchema },
    async ({ context }) => {
      const found = await gatesOf(app, context.get('caller'), context.req.param('ref') ?? '')
      return { items: found.map((each) => presented(each, context.get('language'))) }
    },
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/{gate}`,
      tag,
      summary: 'Whether one gate is open, and every reason why not',
      answer: gateSchema,
    },
    async ({ context }) => {
      const asked = { ref: context.req.param('ref') ?? '', gate: context.req.param('gate') ?? '' }
      return presented(await gateOf(app, context.get('caller'), asked), context.get('language'))
    },
  )
  return routes
}

function presented({ decision, isOpen, refusals, ...answer }: GateAnswer, language: Language) {
  return {
    ...answer,
    open: isOpen,
    decision: decision?.decision ?? null,
    decidedAt: decision?.decidedAt ?? null,
    conditions: decision?.conditions ?? null,
    because: decision?.because ?? null,
    refusals: refusals.map((refusal) => ({
      code: refusal.code,
      sentence: sentence(refusal, language),
      ...(refusal.field && { field: refusal.field }),
    })),
  }
}
