import { OpenAPIHono, z } from '@hono/zod-openapi'
import { createMcpHandler } from '@modelcontextprotocol/server'
import type { App } from '#app/app.ts'
import { letIn } from '#app/proposals/propose.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { answers, json } from '../documented.ts'
import type { Env, Routes } from '../env.ts'
import { assistantServer } from './assistantServer.ts'

const path = '/api/v1/mcp'
const LARGEST_BYTES = 262_144

/**
 * The Model Context Protocol over HTTP, one exchange at a time and nothing kept between them, so that any server may answer. Only
 * with a token, only where the organization lets assistants in; what a tool may see is what the token's person may see.
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
    const server = () => assistantServer({ app, caller }, scopes)
    const { fetch } = createMcpHandler(server, { maxRequestBodySize: LARGEST_BYTES })
    return fetch(context.req.raw)
  })
  return routes
}
