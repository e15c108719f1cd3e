import { z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { deadLettersOf, runsOf } from '#app/feeds/look.ts'
import { discardLetter, replayLetter } from '#app/feeds/settle.ts'
import { addRoute } from '../addRoute.ts'
import type { Routes } from '../env.ts'
import { pageAsked, pageQuery } from '../pageAsked.ts'
import { presentedLetter, presentedRefusal, presentedRun } from './presented.ts'
import { deadLettersSchema, runsSchema } from './schemas.ts'

const tag = 'Feeds'
const base = '/api/v1/feeds'
const lettersQuery = pageQuery.extend({ state: z.enum(['open', 'settled']).optional() })
const replayed = z.object({
  taken: z.boolean(),
  reason: z.object({ code: z.string(), sentence: z.string() }).nullable().describe('Why it still waits'),
})

/** What a feed did, and what it could not take in. */
export function addLogRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'get',
      path: `${base}/{id}/runs`,
      tag,
      summary: 'What a feed did, newest first; kept for 90 days',
      query: pageQuery,
      answer: runsSchema,
    },
    async ({ context, id, query }) => {
      const { items, next } = await runsOf(app, context.get('caller'), { id, ...pageAsked(query) })
      return { items: items.map((run) => presentedRun(context, run)), next }
    },
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${base}/{id}/dead-letters`,
      tag,
      summary: 'What could not be taken in: what waits, oldest first, or what was settled',
      query: lettersQuery,
      answer: deadLettersSchema,
    },
    async ({ context, id, query: { state = 'open', ...query } }) => {
      const asked = { id, isOpen: state === 'open', ...pageAsked(query) }
      const { items, next } = await deadLettersOf(app, context.get('caller'), asked)
      return { items: items.map((letter) => presentedLetter(context, letter)), next }
    },
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/{id}/dead-letters/{letter}/replay`,
      tag,
      summary: 'Try again to take it in',
      answer: replayed,
    },
    async ({ context, id }) => {
      const reason = await replayLetter(app, context.get('caller'), {
        feed: id,
        letter: context.req.param('letter') ?? '',
      })
      return { taken: reason === null, reason: presentedRefusal(context, reason) }
    },
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/{id}/dead-letters/{letter}/discard`,
      tag,
      summary: 'Decide that it is not wanted; it stays readable',
      body: z.strictObject({ reason: z.string().max(20_000) }),
    },
    ({ context, id, body: { reason } }) =>
      discardLetter(app, context.get('caller'), { feed: id, letter: context.req.param('letter') ?? '', reason }),
  )
}
