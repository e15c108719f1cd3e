import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { accept, proposals, reject } from '#app/proposals/decide.ts'
import { propose } from '#app/proposals/propose.ts'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { proposalKinds, proposalStates } from '#domain/proposals/proposal.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import { pageAsked, pageQuery } from '../pageAsked.ts'
import { pageOf } from '../shapes.ts'

const tag = 'Proposals'
const keys = <T extends object>(of: T) => Object.keys(of) as [keyof T & string, ...(keyof T & string)[]]
const instant = z.iso.datetime()

const proposalAsked = z.object({
  kind: z.enum(keys(proposalKinds)),
  type: z.string().max(60).describe('Name of the record type: `improvement`, `nonconformity`, …'),
  ref: z.exactOptional(z.string().max(100)).describe('Id or number of the record; not for a new one'),
  move: z.exactOptional(z.string().max(60)),
  input: z
    .exactOptional(z.record(z.string(), z.unknown()))
    .describe(
      'Fields as the record type takes them; `{text}` of a comment, `{relation, to}` of a link, evidence as it is added',
    ),
  reason: z.exactOptional(z.string().max(LONG_TEXT)),
  why: z.string().max(LONG_TEXT).describe('What the person who decides should know'),
})

const proposalSchema = z
  .object({
    id: z.uuid(),
    at: instant,
    madeBy: z.uuid(),
    madeByName: z.string(),
    kind: z.enum(keys(proposalKinds)),
    type: z.string(),
    record: z.uuid().nullable(),
    move: z.string().nullable(),
    input: z.record(z.string(), z.unknown()),
    reason: z.string().nullable(),
    why: z.string(),
    state: z.enum(keys(proposalStates)),
    decidedAt: instant.nullable(),
    decidedByName: z.string().nullable(),
    decisionReason: z.string().nullable(),
    acceptedInput: z
      .record(z.string(), z.unknown())
      .nullable()
      .describe('What was accepted instead; null: as proposed'),
    result: z.uuid().nullable(),
    about: z
      .object({ id: z.uuid(), number: z.string().nullable(), title: z.string(), state: z.string(), version: z.int() })
      .nullable(),
    other: z
      .object({ type: z.string(), number: z.string().nullable(), title: z.string() })
      .nullable()
      .describe('Of a link: its other end, where you may see it'),
    fileName: z.string().nullable(),
  })
  .openapi('Proposal')

/** What a program would like to see done, and what people make of it. */
export function proposalRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/proposals',
      tag,
      summary: 'Proposals of assistants, oldest first',
      query: pageQuery.extend({ state: z.enum(keys(proposalStates)).optional() }),
      answer: pageOf(proposalSchema),
    },
    ({ context, query: { state = 'waiting', ...page } }) =>
      proposals({ app, caller: context.get('caller') }, { state, ...pageAsked(page) }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: '/api/v1/proposals',
      tag,
      summary: 'Propose something; nothing is done before a person accepts it',
      body: proposalAsked,
      answer: proposalSchema,
      status: 201,
    },
    ({ context, body: { ref = null, move = null, input = {}, reason = null, ...rest } }) =>
      propose({ app, caller: context.get('caller') }, { ...rest, ref, move, input, reason }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: '/api/v1/proposals/{id}/accept',
      tag,
      summary: 'A person accepts: it is done as theirs, past the same guards',
      body: z.object({
        version: z.int().nullable().describe('The version of the record that was seen'),
        input: z
          .record(z.string(), z.unknown())
          .optional()
          .describe('What you say instead of what was proposed; absent: as proposed'),
      }),
      answer: proposalSchema,
    },
    ({ context, id, body }) => accept({ app, caller: context.get('caller') }, { id, ...body }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: '/api/v1/proposals/{id}/reject',
      tag,
      summary: 'A person says no, and why',
      body: z.object({ reason: z.string().max(LONG_TEXT) }),
      answer: proposalSchema,
    },
    ({ context, id, body: { reason } }) => reject({ app, caller: context.get('caller') }, { id, reason }),
  )
  return routes
}
