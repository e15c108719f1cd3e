import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { openGate } from '#app/suggestions/gate.ts'
import { hear } from '#app/trackers/hear.ts'
import { trackElsewhere, trackedElsewhere, untrack } from '#app/trackers/tracked.ts'
import { addTracker, removeTracker, trackers } from '#app/trackers/trackers.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { Refused } from '#domain/kernel/refusal.ts'
import { recordTypes } from '#domain/records/index.ts'
import { type TrackerKind, trackedStates, trackerKinds } from '#domain/trackers/kinds.ts'
import { addRoute } from '../addRoute.ts'
import { addressOf } from '../address.ts'
import { aroundOf } from '../around/asked.ts'
import { boundedText } from '../boundedText.ts'
import { answers, json } from '../documented.ts'
import type { Env, Routes } from '../env.ts'
import { listOf, shortText } from '../shapes.ts'

const tag = 'Trackers'
const kind = z.enum(Object.keys(trackerKinds) as [TrackerKind, ...TrackerKind[]])
const trackerSchema = z
  .object({ id: z.uuid(), kind, name: z.string(), address: z.string(), heardAt: z.iso.datetime().nullable() })
  .openapi('Tracker')
const trackedSchema = z
  .object({
    id: z.uuid(),
    kind,
    address: z.string(),
    title: z.string().nullable(),
    state: z.enum(Object.keys(trackedStates) as ['unknown', 'open', 'closed']),
    heardAt: z.iso.datetime().nullable(),
  })
  .openapi('TrackedElsewhere')

/** Jira and GitHub: which issue a record is there, and how it stands. */
export function trackerRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addSettingRoutes(routes, app)
  addInboundRoute(routes, app)
  for (const type of Object.values(recordTypes)) addTrackedRoutes(routes, app, type)
  return routes
}

function addSettingRoutes(routes: Routes, app: App): void {
  const path = '/api/v1/trackers'
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'Trackers in use', answer: listOf(trackerSchema) },
    async ({ context }) => ({ items: await trackers({ app, caller: context.get('caller') }) }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path,
      tag,
      summary: 'Set up a tracker; what its webhook signs with is answered this once',
      body: z.object({ kind, name: shortText, address: shortText.describe('Its issues lie below this address') }),
      answer: z.object({ tracker: trackerSchema, secret: z.string() }),
      status: 201,
    },
    ({ context, body }) => addTracker({ app, caller: context.get('caller') }, body),
  )
  addRoute(routes, { method: 'delete', path: `${path}/{id}`, tag, summary: 'End a tracker' }, ({ context, id }) =>
    removeTracker({ app, caller: context.get('caller') }, id),
  )
}

/** Nobody's cookies are looked at: what comes proves itself by its signature. */
function addInboundRoute(routes: Routes, app: App): void {
  const failing = openGate({ most: 100, mostOverall: 5000, windowSeconds: 600 })
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path: '/api/v1/trackers/{id}/inbound',
    tags: [tag],
    summary: 'Where the webhook of GitHub or Jira tells of issues; signed with `sha256=` and the HMAC of the body',
    security: [],
    request: {
      params: z.object({ id: z.string() }),
      body: { content: { 'application/json': { schema: z.unknown() } }, required: true },
    },
    responses: answers({ 202: json(z.object({ changed: z.int() }), 'Heard') }),
  })
  routes.post('/api/v1/trackers/:id/inbound', async (context) => {
    const sent = {
      tracker: context.req.param('id'),
      signature: (of: TrackerKind) => context.req.header(trackerKinds[of].header),
      body: await boundedText(context),
    }
    const changed = await hear(app, sent).catch((failure: unknown) => {
      if (failure instanceof Refused) failing.admit(addressOf(context).network)
      throw failure
    })
    return context.json({ changed }, 202)
  })
}

function addTrackedRoutes(routes: Routes, app: App, type: AnyRecordType): void {
  const path = `/api/v1/${type.plural}/{ref}/elsewhere`
  const tags = type.pluralLabel.en
  addRoute(
    routes,
    {
      method: 'get',
      path,
      tag: tags,
      summary: 'What it is called in trackers elsewhere',
      answer: listOf(trackedSchema),
    },
    async ({ context }) => ({
      items: await trackedElsewhere({ app, caller: context.get('caller') }, aroundOf(type, context)),
    }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path,
      tag: tags,
      summary: 'Link to an issue elsewhere, by its address',
      body: z.object({ address: z.string().max(1000) }),
      answer: listOf(trackedSchema),
      status: 201,
    },
    async ({ context, body }) => ({
      items: await trackElsewhere({ app, caller: context.get('caller') }, { ...aroundOf(type, context), body }),
    }),
  )
  addRoute(
    routes,
    { method: 'delete', path: `${path}/{id}`, tag: tags, summary: 'Take the link to an issue away' },
    ({ context, id }) => untrack({ app, caller: context.get('caller') }, { ...aroundOf(type, context), id }),
  )
}
