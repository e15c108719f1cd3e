import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { At } from '#app/caller.ts'
import { conformityOf } from '#app/conformity/conformity.ts'
import { typeNamed } from '#app/proposals/checkAsked.ts'
import { proposals } from '#app/proposals/decide.ts'
import { readHistory } from '#app/records/history.ts'
import { list } from '#app/records/list.ts'
import { readPage } from '#app/records/page.ts'
import { searchAll } from '#app/records/which.ts'
import { type ProposalState, proposalStates } from '#domain/proposals/proposal.ts'
import { presentedItem, presentedPage } from '../records/presented.ts'
import { answering } from './answering.ts'
import { aboutRecord, aboutType, words } from './asked.ts'
import { describedType, typesInShort } from './described.ts'

const annotations = { readOnlyHint: true }
const states = Object.keys(proposalStates) as [ProposalState, ...ProposalState[]]
const listAsked = aboutType.extend({
  filters: z.record(z.string(), z.array(words).max(50)).optional(),
  sort: z.string().max(40).optional(),
  text: words.optional(),
  limit: z.int().min(1).max(100).optional(),
  cursor: z.string().max(500).optional(),
})

/** What an assistant may look at: the same answers as the API's, for the token's person. */
export function readingTools(server: McpServer, at: At): void {
  records(server, at)
  const { app, caller } = at
  const told = answering(caller.language)
  const asked = { annotations, description: 'How each requirement of the standards held is shown today' }
  server.registerTool(
    'conformity',
    { ...asked, inputSchema: z.object({}) },
    told(() => conformityOf(app, caller)),
  )
  server.registerTool(
    'proposals',
    {
      annotations,
      description: 'What was proposed and what became of it',
      inputSchema: z.object({ state: z.enum(states).optional() }),
    },
    told(({ state = 'waiting' }) => proposals(at, { state, limit: 50, cursor: null })),
  )
}

function records(server: McpServer, { app, caller }: At): void {
  const { language } = caller
  const told = answering(language)
  server.registerTool(
    'record_types',
    {
      annotations,
      description: 'The kinds of records; with a type: its fields, states and moves',
      inputSchema: aboutType.partial(),
    },
    told(({ type }) => (type ? describedType(typeNamed(type), language) : typesInShort(language))),
  )
  server.registerTool(
    'search',
    {
      annotations,
      description: 'Records of every kind by number or words, at most 12',
      inputSchema: z.object({ text: words }),
    },
    told(({ text }) => searchAll(app, caller, text)),
  )
  server.registerTool(
    'list_records',
    {
      annotations,
      description: 'A page of records of one kind; filters as the API takes them, such as {"state": ["planned"]}',
      inputSchema: listAsked,
    },
    told(async ({ type, filters = {}, sort = '-updated', text, limit = 25, cursor }) => {
      const request = { sort, filters, limit, ...(text && { text }), ...(cursor && { cursor }) }
      const { items, today, ...page } = await list(app, caller, { type: typeNamed(type), request })
      return { items: items.map((item) => presentedItem(item, today)), ...page, today }
    }),
  )
  server.registerTool(
    'read_record',
    {
      annotations,
      description: 'One record with every step that leaves its state and what is missing for it',
      inputSchema: aboutRecord,
    },
    told(async ({ type: name, ref }) => {
      const type = typeNamed(name)
      return presentedPage(type, await readPage(app, caller, { type, ref }), language)
    }),
  )
  server.registerTool(
    'read_trail',
    { annotations, description: 'Who did what to a record and why, newest first', inputSchema: aboutRecord },
    told(({ type, ref }) => readHistory(app, caller, { type: typeNamed(type), ref, limit: 50 })),
  )
}
