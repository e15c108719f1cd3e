import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import type { SignInOptions } from '#app/people/identityLibrary.ts'
import type { Env, Routes } from '../env.ts'
import { addAccessRoutes } from './accessRoutes.ts'
import { addAuthRoutes } from './authRoutes.ts'
import { addEntryRoutes } from './entryRoutes.ts'
import { addMeRoutes } from './meRoutes.ts'
import { addOrganizationRoutes } from './organizationRoutes.ts'
import { addPeopleRoutes } from './peopleRoutes.ts'
import { addUnitRoutes } from './unitRoutes.ts'

/** Everything about people: the ways in, oneself, persons, units, access, the organization's own decisions. */
export function peopleRoutes(app: App, options: SignInOptions): Routes {
  const routes = new OpenAPIHono<Env>()
  addAuthRoutes(routes, app, options)
  addEntryRoutes(routes, app, options)
  addMeRoutes(routes, app, options)
  addPeopleRoutes(routes, app)
  addUnitRoutes(routes, app)
  addAccessRoutes(routes, app, options)
  addOrganizationRoutes(routes, app)
  return routes
}
