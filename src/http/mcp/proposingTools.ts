import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { At } from '#app/caller.ts'
import type { Asked } from '#app/proposals/checkAsked.ts'
import { propose } from '#app/proposals/propose.ts'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Scope } from '#domain/people/scopes.ts'
import { type Relation, relationNames } from '#domain/records/relations.ts'
import { answering } from './answering.ts'
import { aboutRecord, aboutType } from './asked.ts'

const said = {
  input: z.record(z.string(), z.unknown()),
  why: z.string().max(LONG_TEXT).describe('What the person who decides should know'),
}

const linking = {
  relation: z.enum(relationNames as [Relation, ...Relation[]]),
  to: z.string().max(100).describe('Id or number of the other record'),
}
const piece =
  '{kind: "link", label, url} or {kind: "words", label, text} or {kind: "file", label, fileId}; validUntil if it ends'

/** What an assistant may propose. Each lays a proposal before people and writes nothing else (design §8). */
export function proposingTools(server: McpServer, at: At, scopes: readonly Scope[]): void {
  const told = answering(at.caller.language)
  const laid = async (asked: Pick<Asked, 'kind' | 'type' | 'input' | 'why'> & Partial<Asked>) => {
    if (!scopes.includes('write'))
      throw new Refused('notAllowed', [refuse('scope_missing', { values: { scope: 'write' } })])
    const { id, state } = await propose(at, { ref: null, move: null, reason: null, ...asked })
    return { id, state }
  }
  server.registerTool(
    'propose_record',
    { description: 'Propose a new record', inputSchema: aboutType.extend(said) },
    told((asked) => laid({ ...asked, kind: 'create' })),
  )
  server.registerTool(
    'propose_edit',
    { description: 'Propose to change fields of a record', inputSchema: aboutRecord.extend(said) },
    told((asked) => laid({ ...asked, kind: 'edit' })),
  )
  server.registerTool(
    'propose_move',
    {
      description: 'Propose a step of a record, with what it asks for',
      inputSchema: aboutRecord.extend({
        ...said,
        input: said.input.optional(),
        move: z.string().max(60),
        reason: z.string().max(LONG_TEXT).optional(),
      }),
    },
    told(({ input = {}, reason = null, ...asked }) => laid({ ...asked, kind: 'move', input, reason })),
  )
  server.registerTool(
    'propose_comment',
    {
      description: 'Propose a comment on a record',
      inputSchema: aboutRecord.extend({ text: z.string().max(LONG_TEXT), why: said.why }),
    },
    told(({ text, ...asked }) => laid({ ...asked, kind: 'comment', input: { text } })),
  )
  server.registerTool(
    'propose_link',
    {
      description: 'Propose to link a record to another',
      inputSchema: aboutRecord.extend({ ...linking, why: said.why }),
    },
    told(({ relation, to, ...asked }) => laid({ ...asked, kind: 'link', input: { relation, to } })),
  )
  server.registerTool(
    'propose_evidence',
    {
      description:
        'Propose a piece of evidence for a record: a link, words, or a file uploaded before (POST /api/v1/files), by its id',
      inputSchema: aboutRecord.extend({ evidence: said.input.describe(piece), why: said.why }),
    },
    told(({ evidence, ...asked }) => laid({ ...asked, kind: 'evidence', input: evidence })),
  )
}
