import type { App } from '#app/app.ts'
import { pseudonymisePerson } from '#app/trail/pseudonymise.ts'
import { decideRedaction, proposeRedaction, redactions } from '#app/trail/redactions.ts'
import { addRoute } from '../addRoute.ts'
import type { Routes } from '../env.ts'
import { listOf } from '../shapes.ts'
import { decided, leaving, proposal, pseudonym, redactionSchema } from './schemas.ts'

const tag = 'Trail'
const base = '/api/v1/trail/redactions'

/** What has to go for good, by two people. */
export function addRedactionRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'get',
      path: base,
      tag,
      summary: 'Redactions, proposed and decided, newest first',
      answer: listOf(redactionSchema),
    },
    async ({ context }) => ({
      items: await redactions(app, context.get('caller')),
    }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: base,
      tag,
      summary: 'Propose that values of a record go for good',
      body: proposal,
      answer: redactionSchema,
      status: 201,
    },
    ({ context, body }) => proposeRedaction(app, context.get('caller'), body),
  )
  for (const [verb, approve, summary] of [
    ['approve', true, 'Approve, as a second person: the values go at once and for good'],
    ['decline', false, 'Decline: nothing goes'],
  ] as const) {
    addRoute(
      routes,
      { method: 'post', path: `${base}/{id}/${verb}`, tag, summary, answer: decided },
      ({ context, id }) => decideRedaction(app, context.get('caller'), { id, approve }),
    )
  }
  const path = '/api/v1/people/{id}/pseudonymise'
  addRoute(
    routes,
    {
      method: 'post',
      path,
      tag,
      summary: 'Give a person who has left a pseudonym, everywhere and for good',
      body: leaving,
      answer: pseudonym,
    },
    async ({ context, id, body }) => {
      const { name, version } = await pseudonymisePerson(app, context.get('caller'), {
        id,
        reason: body.reason ?? null,
      })
      return { id, name, version }
    },
  )
}
