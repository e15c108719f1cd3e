import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import type { Env, Routes } from '../env.ts'
import { addMemberRoutes } from './memberRoutes.ts'
import { addPublicRoutes } from './publicRoutes.ts'

/** Anyone can suggest: the public address, and what members see of it. */
export function suggestionRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addMemberRoutes(routes, app)
  addPublicRoutes(routes, app)
  return routes
}
