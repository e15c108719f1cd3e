import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { health } from '#app/health.ts'
import { answers, json } from './documented.ts'
import type { Env, Routes } from './env.ts'

const healthSchema = z
  .object({
    ok: z.boolean(),
    version: z.string(),
    database: z.object({ ok: z.boolean(), version: z.string().nullable() }),
    lastBackup: z.iso.datetime().nullable().describe('The last backup that could be read back'),
  })
  .openapi('Health')

/** Whether the house stands; for load balancers and people. Says nothing about any organization. */
export function healthRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path: '/api/health',
    summary: 'Is it up?',
    responses: answers({ 200: json(healthSchema), 503: json(healthSchema) }),
  })
  routes.get('/api/health', async (context) => {
    const state = await health(app)
    return context.json(state, state.ok ? 200 : 503)
  })
  return routes
}
