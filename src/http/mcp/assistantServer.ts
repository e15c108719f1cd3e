import { createMcpHandler, McpServer } from '@modelcontextprotocol/server'
import type { At } from '#app/caller.ts'
import type { Scope } from '#domain/people/scopes.ts'
import { proposingTools } from './proposingTools.ts'
import { readingTools } from './readingTools.ts'

const instructions = `Meliora keeps the management system of an organization as records with a life and a trail.
Ask record_types first. Reading shows what the person of your token may see. You cannot change anything: propose_* lays a proposal
before people, and one of them decides. Say in "why" what they need to decide, with the numbers of the records you rest on.`

const LARGEST_BYTES = 262_144

/** One exchange with an assistant, with the eyes of the token's person; nothing is kept between two. */
export function answerAssistant(request: Request, at: At, scopes: readonly Scope[]): Promise<Response> {
  const { fetch } = createMcpHandler(() => assistantServer(at, scopes), { maxRequestBodySize: LARGEST_BYTES })
  return fetch(request)
}

/** What an assistant meets: tools that read, and tools that propose. */
function assistantServer(at: At, scopes: readonly Scope[]): McpServer {
  const server = new McpServer({ name: 'meliora', version: '1' }, { instructions })
  readingTools(server, at)
  proposingTools(server, at, scopes)
  return server
}
