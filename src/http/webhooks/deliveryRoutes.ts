import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { deliveries, giveUp, type LoggedDelivery, sendAgain, sendAllAgain } from '#app/notices/deliveryLog.ts'
import { channels, type DeliveryState, deliveryStates, type OutChannel } from '#domain/notices/deliveries.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import { pageAsked, pageQuery } from '../pageAsked.ts'
import { told } from '../problem.ts'
import { idText, pageOf } from '../shapes.ts'

const tag = 'Deliveries'
const base = '/api/v1/deliveries'
const instant = z.iso.datetime()
const channel = z.enum(Object.keys(channels) as [OutChannel])
const state = z.enum(Object.keys(deliveryStates) as [DeliveryState])

const deliverySchema = z
  .object({
    id: z.uuid().describe('Of a webhook: its `webhook-id`'),
    channel,
    at: instant,
    state,
    attempts: z.int(),
    nextAt: instant.nullable().describe('When it is tried next'),
    settledAt: instant.nullable(),
    fault: z.object({ code: z.string(), sentence: z.string() }).nullable().describe('Why the last attempt failed'),
    event: z.string().nullable(),
    notices: z.int().describe('How many notices a mail brings'),
    person: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    webhook: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    record: z
      .object({ id: z.uuid(), type: z.string(), number: z.string().nullable(), title: z.string() })
      .nullable()
      .describe('Null where it is about none, or you may not see it'),
  })
  .openapi('Delivery')

/** What left the house or should have. */
export function addDeliveryRoutes(routes: Routes, app: App): void {
  const query = pageQuery.extend({ channel: channel.optional(), state: state.optional(), webhook: idText.optional() })
  addRoute(
    routes,
    {
      method: 'get',
      path: base,
      tag,
      summary: 'What was sent by mail and webhook, newest first; what was sent is kept for 90 days',
      query,
      answer: pageOf(deliverySchema),
    },
    async ({ context, query: { channel: by = null, state: being = null, webhook = null, ...page } }) => {
      const asked = { channel: by, state: being, webhook, ...pageAsked(page) }
      const { items, next } = await deliveries(app, context.get('caller'), asked)
      return { items: items.map((delivery) => presented(context, delivery)), next }
    },
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/replay`,
      tag,
      summary: 'Send again everything that was given up, of one way or all',
      body: z.strictObject({ channel: z.exactOptional(channel) }).openapi('ReplayAsked'),
      answer: z.object({ again: z.int() }),
    },
    ({ context, body }) => sendAllAgain(app, context.get('caller'), body.channel ?? null),
  )
  addRoute(
    routes,
    { method: 'post', path: `${base}/{id}/replay`, tag, summary: 'Send again what was given up' },
    ({ context, id }) => sendAgain(app, context.get('caller'), id),
  )
  addRoute(
    routes,
    { method: 'post', path: `${base}/{id}/discard`, tag, summary: 'Decide that it is not wanted any more' },
    ({ context, id }) => giveUp(app, context.get('caller'), id),
  )
}

function presented(context: Context<Env>, { fault, ...delivery }: LoggedDelivery) {
  return { ...delivery, fault: fault && told(fault, context.get('language')) }
}
