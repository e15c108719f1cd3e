import { z } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import type { App } from '#app/app.ts'
import { openGate } from '#app/suggestions/gate.ts'
import { enquire } from '#app/trust/enquire.ts'
import { publicPage } from '#app/trust/publicPage.ts'
import { addRoute } from '../addRoute.ts'
import { addressOf } from '../address.ts'
import type { Env, Routes } from '../env.ts'
import { messageText, publicPageSchema } from './schemas.ts'

const tag = 'Trust page'
const base = '/api/public/trust/{address}'

/**
 * What strangers may ask: one published page by its address, and to write to it. There is no list of pages; an unknown address and a
 * page that is not published are answered alike. Nothing is kept about who asks; how often they do is counted in memory alone.
 */
export function addPublicRoutes(routes: Routes, app: App): void {
  const looking = openGate({ most: 120, mostOverall: 10_000, windowSeconds: 600 })
  const writing = openGate({ most: 5, mostOverall: 200, windowSeconds: 600 })
  routes.use('/api/public/trust/*', askedAnew)
  addRoute(
    routes,
    { method: 'get', path: base, tag, summary: 'The public facts of an organization', answer: publicPageSchema },
    ({ context }) => {
      looking.admit(addressOf(context).network)
      return publicPage(app, pageOf(context), context.get('language'))
    },
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/enquiries`,
      tag,
      summary: 'Ask or report something, from outside',
      body: messageText,
      answer: z
        .object({ follow: z.string().describe('Shown once; ask under it what became of the message') })
        .openapi('TrustMessageSent'),
      status: 201,
    },
    ({ context, body }) => {
      writing.admit(addressOf(context).network)
      return enquire(app, pageOf(context), body)
    },
  )
}

/** What was taken down is gone with the next request, whoever keeps copies on the way. */
const askedAnew: MiddlewareHandler<Env> = async (context, next) => {
  await next()
  context.header('Cache-Control', 'no-store')
}

function pageOf(context: Context<Env>): string {
  return (context.req.param('address') ?? '').slice(0, 100)
}
