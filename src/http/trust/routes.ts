import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { ownPage } from '#app/trust/ownPage.ts'
import { releaseFact, withdrawRelease } from '#app/trust/release.ts'
import { publishPage, unpublishPage, writePage } from '#app/trust/writePage.ts'
import { addRoute } from '../addRoute.ts'
import { versionRead } from '../body.ts'
import type { Env, Routes } from '../env.ts'
import { addPublicRoutes } from './publicRoutes.ts'
import { ownPageSchema, pageSchema, pageText, releaseText } from './schemas.ts'

const tag = 'Trust page'
const path = '/api/v1/trust-page'

/** The public trust page: written, filled with released facts, published and taken down by members; read by anyone. */
export function trustRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'The trust page, what is released, what could be', answer: ownPageSchema },
    ({ context }) => ownPage(app, context.get('caller')),
  )
  addRoute(
    routes,
    { method: 'put', path, tag, summary: 'Write what stands on top', body: pageText, answer: pageSchema },
    ({ context, body }) => writePage(app, context.get('caller'), body, versionIfAny(context)),
  )
  addRoute(
    routes,
    { method: 'post', path: `${path}/publish`, tag, summary: 'Make it public', answer: pageSchema },
    ({ context }) => publishPage(app, context.get('caller')),
  )
  addRoute(
    routes,
    { method: 'post', path: `${path}/unpublish`, tag, summary: 'Take it down', answer: pageSchema },
    ({ context }) => unpublishPage(app, context.get('caller')),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${path}/facts`,
      tag,
      summary: 'Release a fact',
      body: releaseText,
      answer: z.object({ id: z.uuid() }).openapi('TrustFactReleased'),
      status: 201,
    },
    ({ context, body }) => releaseFact(app, context.get('caller'), body),
  )
  addRoute(
    routes,
    { method: 'delete', path: `${path}/facts/{id}`, tag, summary: 'Take a fact off the page' },
    ({ context, id }) => withdrawRelease(app, context.get('caller'), id),
  )
  addPublicRoutes(routes, app)
  return routes
}

/** The first time there is no version to have read. */
function versionIfAny(context: Context<Env>): number | null {
  return context.req.header('if-match') === undefined ? null : versionRead(context)
}
