import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { letIn } from '#app/proposals/propose.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { answers, json } from '../documented.ts'
import type { Env, Routes } from '../env.ts'

const path = '/api/v1/mcp'

/**
 * The Model Context Protocol over HTTP, one exchange at a time and nothing kept between them, so that any server may answer. Only
 * with a token, only where the organization lets assistants in; what a tool may see is what the token's person may see. The
 * protocol's library is loaded when the first assistant asks: most houses never meet one.
 */
export function mcpRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path,
    tags: ['Proposals'],
    summary: 'Model Context Protocol (streamable HTTP, stateless): reading, and proposals that a person accepts',
    request: { body: { content: { 'application/json': { schema: z.unknown() } }, required: true } },
    responses: answers({ 200: json(z.unknown()) }),
  })
  routes.post(path, async (context) => {
    const scopes = context.get('scopes')
    const caller = context.get('caller')
    if (caller.channel !== 'api' || !scopes) throw new Refused('notAllowed', [refuse('assistant_needs_token')])
    await letIn({ app, caller })
    const { answerAssistant } = await import('./assistantServer.ts')
    return answerAssistant(context.req.raw, { app, caller }, scopes)
  })
  return routes
}
