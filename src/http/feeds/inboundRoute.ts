import { z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { deliver } from '#app/feeds/deliver.ts'
import { openGate } from '#app/suggestions/gate.ts'
import { Refused } from '#domain/kernel/refusal.ts'
import { addressOf } from '../address.ts'
import { boundedText } from '../boundedText.ts'
import { answers, json } from '../documented.ts'
import type { Routes } from '../env.ts'
import { presentedRefusal } from './presented.ts'
import { deliveredSchema } from './schemas.ts'

const path = '/api/v1/feeds/{id}/inbound'
const headers = z.object({
  'webhook-id': z.string().optional().describe('Standard Webhooks; the same for every attempt at one delivery'),
  'webhook-timestamp': z.string().optional().describe('Seconds since 1970, at most 5 minutes off'),
  'webhook-signature': z.string().optional().describe('`v1,` and the HMAC-SHA256 of `id.timestamp.body`'),
  authorization: z.string().optional().describe('`Bearer …` for senders that sign nothing (Alertmanager)'),
})

/** The address others send to. Cookies and tokens of people are not looked at: a delivery proves itself by its own secret. */
export function addInboundRoute(routes: Routes, app: App): void {
  const failing = openGate({ most: 100, mostOverall: 5000, windowSeconds: 600 })
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path,
    tags: ['Feeds'],
    summary: 'Send readings, survey answers or alerts to a feed',
    security: [],
    request: {
      params: z.object({ id: z.string() }),
      headers,
      body: { content: { 'application/json': { schema: z.unknown() } }, required: true },
    },
    responses: answers({ 202: json(deliveredSchema, 'Taken in, or laid aside: the sender need not send it again') }),
  })
  routes.post('/api/v1/feeds/:id/inbound', async (context) => {
    const header = (name: string) => context.req.header(name)
    const delivery = {
      feed: context.req.param('id'),
      id: header('webhook-id'),
      timestamp: header('webhook-timestamp'),
      signature: header('webhook-signature'),
      token: /^Bearer +(\S+)$/i.exec(header('authorization') ?? '')?.[1],
      body: await boundedText(context),
    }
    const { reason, ...taken } = await deliver(app, delivery).catch((failure: unknown) => {
      if (failure instanceof Refused && failure.kind !== 'tooMany') failing.admit(addressOf(context).network)
      throw failure
    })
    return context.json({ ...taken, reason: presentedRefusal(context, reason) }, 202)
  })
}
