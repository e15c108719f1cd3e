import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { pauseWebhook, pingWebhook, renewWebhookSecret, resumeWebhook, stopWebhook } from '#app/webhooks/steps.ts'
import { addWebhook, changeWebhook, webhookOf, webhooks } from '#app/webhooks/webhooks.ts'
import { webhookEventNames } from '#domain/notices/webhookEvents.ts'
import { addRoute, ifMatch } from '../addRoute.ts'
import { versionRead } from '../body.ts'
import type { Env, Routes } from '../env.ts'
import { listOf, shortText } from '../shapes.ts'
import { addDeliveryRoutes } from './deliveryRoutes.ts'

const tag = 'Webhooks'
const base = '/api/v1/webhooks'
const instant = z.iso.datetime()
const events = z.array(z.string().max(60)).max(20).describe(webhookEventNames.join(', '))
const types = z.array(z.string().max(60)).max(60).describe('Record types it hears of; empty: all')
const address = z.string().max(4000)

const webhookSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    address: z.string(),
    events: z.array(z.enum(webhookEventNames)),
    types: z.array(z.string()),
    state: z.enum(['active', 'paused']),
    failures: z.int().describe('Attempts that failed one after another'),
    failingSince: instant.nullable(),
    lastSuccessAt: instant.nullable(),
    waiting: z.int().describe('Deliveries that wait to be sent'),
    dead: z.int().describe('Deliveries that were given up and wait for a decision'),
    version: z.int(),
    createdAt: instant,
  })
  .openapi('Webhook')
const newWebhook = z.strictObject({ name: shortText, address, events, types: types.optional() }).openapi('NewWebhook')
const webhookChange = z
  .strictObject({
    name: z.exactOptional(shortText),
    address: z.exactOptional(address),
    events: z.exactOptional(events),
    types: z.exactOptional(types),
  })
  .openapi('WebhookChange')
const secret = z.string().describe('Deliveries are signed with it (Standard Webhooks); shown once')

/** Who hears of records outside the house, and what was sent. */
export function webhookRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addSetUpRoutes(routes, app)
  addStepRoutes(routes, app)
  addDeliveryRoutes(routes, app)
  return routes
}

function addSetUpRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    { method: 'get', path: base, tag, summary: 'Every webhook', answer: listOf(webhookSchema) },
    async ({ context }) => ({ items: await webhooks(app, context.get('caller')) }),
  )
  addRoute(
    routes,
    { method: 'get', path: `${base}/{id}`, tag, summary: 'One webhook', answer: webhookSchema },
    ({ context, id }) => webhookOf(app, context.get('caller'), id),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: base,
      tag,
      summary: 'Have an address hear of records',
      body: newWebhook,
      answer: z.object({ webhook: webhookSchema, secret }),
      status: 201,
    },
    ({ context, body: { types: wanted = [], ...body } }) =>
      addWebhook(app, context.get('caller'), { ...body, types: wanted }),
  )
  addRoute(
    routes,
    {
      method: 'patch',
      path: `${base}/{id}`,
      tag,
      summary: 'Change what it hears of, or where',
      headers: ifMatch,
      body: webhookChange,
      answer: webhookSchema,
    },
    ({ context, id, body }) =>
      changeWebhook(app, context.get('caller'), { id, version: versionRead(context), change: body }),
  )
  addRoute(
    routes,
    { method: 'delete', path: `${base}/{id}`, tag, summary: 'End it; its log stays' },
    ({ context, id }) => stopWebhook(app, context.get('caller'), id),
  )
}

const steps = [
  ['pause', 'Stop telling it; what waits goes on waiting', webhookSchema, pauseWebhook],
  ['resume', 'Go on telling it', webhookSchema, resumeWebhook],
  ['secret', 'A new secret; attempts from now on are signed with it', z.object({ secret }), renewWebhookSecret],
  ['ping', 'Send a delivery about nothing, to try the address', z.object({ delivery: z.uuid() }), pingWebhook],
] as const

function addStepRoutes(routes: Routes, app: App): void {
  for (const [step, summary, answer, make] of steps)
    addRoute(routes, { method: 'post', path: `${base}/{id}/${step}`, tag, summary, answer }, ({ context, id }) =>
      make(app, context.get('caller'), id),
    )
}
