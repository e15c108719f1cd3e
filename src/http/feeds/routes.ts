import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { addFeed } from '#app/feeds/addFeed.ts'
import { changeFeed, pauseFeed, resumeFeed } from '#app/feeds/changeFeed.ts'
import { feedOf, feeds } from '#app/feeds/look.ts'
import { runFeedNow } from '#app/feeds/runNow.ts'
import { renewSecret } from '#app/feeds/secret.ts'
import { feedKindNames, feedKinds } from '#domain/feeds/kinds.ts'
import { addRoute, ifMatch } from '../addRoute.ts'
import { versionRead } from '../body.ts'
import type { Env, Routes } from '../env.ts'
import { listOf } from '../shapes.ts'
import { addInboundRoute } from './inboundRoute.ts'
import { addLogRoutes } from './logRoutes.ts'
import { presentedFeed, presentedRefusal } from './presented.ts'
import { addedFeed, feedChange, feedsSchema, kindSchema, newFeed, oneFeedSchema, ranSchema } from './schemas.ts'

const tag = 'Feeds'
const base = '/api/v1/feeds'

/** Where numbers come from by themselves: set up, watched, paused, and sent to. */
export function feedRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addLookRoutes(routes, app)
  addSetUpRoutes(routes, app)
  addStateRoutes(routes, app)
  addLogRoutes(routes, app)
  addInboundRoute(routes, app)
  return routes
}

function addLookRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/feed-kinds',
      tag,
      summary: 'What a feed can be, and what each kind asks for',
      answer: listOf(kindSchema),
    },
    async ({ context }) => {
      const language = context.get('language')
      const items = feedKindNames.map((kind) => {
        const { label, help, ...rest } = feedKinds[kind]
        return { kind, label: label[language], help: help[language], ...rest }
      })
      return { items }
    },
  )
  addRoute(
    routes,
    { method: 'get', path: base, tag, summary: 'Everything numbers come from', answer: feedsSchema },
    async ({ context }) => {
      const { items, others } = await feeds(app, context.get('caller'))
      return { items: items.map((feed) => presentedFeed(context, feed)), others }
    },
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${base}/{id}`,
      tag,
      summary: 'One feed: how it is and when it runs next',
      answer: oneFeedSchema,
    },
    async ({ context, id }) => presentedFeed(context, await feedOf(app, context.get('caller'), id)),
  )
}

function addSetUpRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    { method: 'post', path: base, tag, summary: 'Connect a source', body: newFeed, answer: addedFeed, status: 201 },
    async ({ context, body }) => {
      const { feed, secret } = await addFeed(app, context.get('caller'), told(body))
      return { feed: presentedFeed(context, feed), secret }
    },
  )
  addRoute(
    routes,
    {
      method: 'patch',
      path: `${base}/{id}`,
      tag,
      summary: 'Change how it asks or what it fills',
      headers: ifMatch,
      body: feedChange,
      answer: oneFeedSchema,
    },
    async ({ context, id, body }) => {
      const asked = { id, version: versionRead(context), change: body }
      return presentedFeed(context, await changeFeed(app, context.get('caller'), asked))
    },
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/{id}/secret`,
      tag,
      summary: 'A new secret for whoever sends; the old one ends at once',
      answer: z.object({ secret: z.string() }),
    },
    ({ context, id }) => renewSecret(app, context.get('caller'), id),
  )
}

/** What was not said is not there. */
function told<T extends object>(body: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as never
}

function addStateRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/{id}/pause`,
      tag,
      summary: 'Stop asking; what is sent meanwhile waits',
      answer: oneFeedSchema,
    },
    async ({ context, id }) => presentedFeed(context, await pauseFeed(app, context.get('caller'), id)),
  )
  addRoute(
    routes,
    { method: 'post', path: `${base}/{id}/resume`, tag, summary: 'Go on where it stopped', answer: oneFeedSchema },
    async ({ context, id }) => presentedFeed(context, await resumeFeed(app, context.get('caller'), id)),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/{id}/run`,
      tag,
      summary: 'Ask the source now; with `again` from the beginning',
      body: z.strictObject({ again: z.boolean().optional() }),
      answer: ranSchema,
    },
    async ({ context, id, body: { again = false } }) => {
      const { feed, result } = await runFeedNow(app, context.get('caller'), { id, again })
      const { fault, added, restated, unchanged, refused, missing } =
        'fault' in result
          ? { ...result, added: 0, restated: 0, unchanged: 0, refused: 0, missing: 0 }
          : { ...result, fault: null }
      return {
        feed: presentedFeed(context, feed),
        result: { fault: presentedRefusal(context, fault), added, restated, unchanged, refused, missing },
      }
    },
  )
}
