import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import type { SignInOptions } from '#app/people/identityLibrary.ts'
import type { Env, Routes } from '../env.ts'
import { addGuestRoutes } from './guestRoutes.ts'
import { addHostRoutes } from './hostRoutes.ts'
import { addPackRoutes } from './packRoutes.ts'

/** Rooms for auditors and other guests: as their keepers see them, and as guests do. */
export function roomRoutes(app: App, options: SignInOptions): Routes {
  const routes = new OpenAPIHono<Env>()
  addHostRoutes(routes, app)
  addGuestRoutes(routes, app, options)
  addPackRoutes(routes, app)
  return routes
}
