import { z } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import type { App } from '#app/app.ts'
import { follow } from '#app/suggestions/follow.ts'
import { openGate } from '#app/suggestions/gate.ts'
import { suggest, suggestionPage } from '#app/suggestions/suggest.ts'
import { languages } from '#domain/words/sentence.ts'
import { addRoute } from '../addRoute.ts'
import { addressOf } from '../address.ts'
import type { Env, Routes } from '../env.ts'

const tag = 'Suggestions'
const base = '/api/public'
const text = z.string().max(50_000).nullable().optional()
const suggestion = z
  .strictObject({ title: z.string().max(50_000), description: text, sourceType: text })
  .openapi('Suggestion')
const pageSchema = z.object({ organization: z.string(), language: z.enum(languages) }).openapi('SuggestionPage')
const followSchema = z
  .object({ follow: z.string().describe('Shown once; ask under it what became of the suggestion') })
  .openapi('SuggestionSent')
const fateSchema = z
  .object({
    organization: z.string(),
    type: z.string(),
    title: z.string().nullable(),
    state: z.string(),
    stage: z.string(),
    sentence: z.string(),
    reason: z.string().nullable(),
    sentOn: z.iso.date(),
    changedOn: z.iso.date(),
  })
  .openapi('SuggestionFate')

/**
 * Where anyone suggests something without an account. Cookie and token of a request are not looked at, even if it has them; nothing
 * is set, logged or kept about who asks (C-136). What counts how often is gate.ts, in memory.
 */
export function addPublicRoutes(routes: Routes, app: App): void {
  const sending = openGate({ most: 20, mostOverall: 500, windowSeconds: 600 })
  const looking = openGate({ most: 120, mostOverall: 5000, windowSeconds: 600 })
  const look = (context: Context<Env>) => looking.admit(addressOf(context).network)
  routes.use(`${base}/*`, notKept)
  addRoute(
    routes,
    { method: 'get', path: `${base}/{token}`, tag, summary: 'Whose address it is', answer: pageSchema },
    ({ context }) => {
      look(context)
      return suggestionPage(app, tokenOf(context))
    },
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/{token}/suggestions`,
      tag,
      summary: 'Suggest something, as nobody in particular',
      body: suggestion,
      answer: followSchema,
      status: 201,
    },
    ({ context, body }) => {
      sending.admit(addressOf(context).network)
      return suggest(app, tokenOf(context), body)
    },
  )
  addRoute(
    routes,
    { method: 'get', path: `${base}/follow/{token}`, tag, summary: 'What became of a suggestion', answer: fateSchema },
    ({ context }) => {
      look(context)
      return follow(app, tokenOf(context), context.get('language'))
    },
  )
}

const notKept: MiddlewareHandler<Env> = async (context, next) => {
  await next()
  context.header('Cache-Control', 'no-store')
  context.header('Referrer-Policy', 'no-referrer')
}

function tokenOf(context: Context<Env>): string {
  return context.req.param('token') ?? ''
}
