import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { recordTypes } from '#domain/records/index.ts'
import type { Env, Routes } from '../env.ts'
import { addInboxRoutes } from '../inbox/routes.ts'
import { addCommentRoutes } from './commentRoutes.ts'
import { addEvidenceRoutes } from './evidenceRoutes.ts'
import { addLinkRoutes } from './linkRoutes.ts'
import { addViewRoutes } from './viewRoutes.ts'
import { addWatchRoutes } from './watchRoutes.ts'

/** What lies around every record: comments, links, evidence, watching; and what is one's own: inbox and saved views. */
export function aroundRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  for (const type of Object.values(recordTypes)) {
    for (const add of [addCommentRoutes, addLinkRoutes, addEvidenceRoutes, addWatchRoutes]) add(routes, app, type)
  }
  addInboxRoutes(routes, app)
  addViewRoutes(routes, app)
  return routes
}
