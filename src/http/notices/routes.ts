import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import type { Env, Routes } from '../env.ts'
import { addCalendarRoute } from './calendarRoute.ts'
import { addPreferenceRoutes } from './preferenceRoutes.ts'

/** How people are told outside the inbox. */
export function noticeRoutes(app: App, options: { readonly baseUrl: string }): Routes {
  const routes = new OpenAPIHono<Env>()
  addPreferenceRoutes(routes, app)
  addCalendarRoute(routes, app, options)
  return routes
}
