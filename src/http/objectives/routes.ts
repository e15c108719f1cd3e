import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { commitmentCoverage } from '#app/objectives/commitments.ts'
import { objectiveProgress } from '#app/objectives/progress.ts'
import { objectiveWithin, useTemplateWithin } from '#app/objectives/useTemplate.ts'
import { once } from '#app/once.ts'
import { idFrom } from '#app/texts.ts'
import { objectiveTemplates } from '#domain/objectives/templates.ts'
import { addRoute, idempotencyKey } from '../addRoute.ts'
import { requestKey } from '../body.ts'
import type { Env, Routes } from '../env.ts'
import { listOf } from '../shapes.ts'
import { coverageSchema, madeSchema, progressQuery, progressSchema, templateSchema, usedTemplate } from './schemas.ts'

const tag = 'Objectives'

/** What objectives and commitments have beyond the routes of every record: lights and trends, coverage, templates. */
export function objectiveRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addReadingRoutes(routes, app)
  addTemplateRoutes(routes, app)
  return routes
}

function addReadingRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/objective-progress',
      tag,
      summary: 'Light and trend of objectives by their key figures',
      query: progressQuery,
      answer: listOf(progressSchema),
    },
    async ({ context, query }) => {
      const ids = query.objectives ? query.objectives.split(',').map((id) => idFrom(id, 'objectives')) : null
      return { items: await objectiveProgress(app, context.get('caller'), { ids }) }
    },
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/commitment-coverage',
      tag,
      summary: 'Commitments and what carries them out: which have no objective, which nothing at all',
      answer: coverageSchema,
    },
    ({ context }) => commitmentCoverage(app, context.get('caller')),
  )
}

function addTemplateRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/objective-templates',
      tag,
      summary: 'Objectives shipped with the definition of their key figure, in your language',
      answer: listOf(templateSchema),
    },
    async ({ context }) => ({ items: objectiveTemplates(context.get('language')) }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: '/api/v1/objective-templates',
      tag,
      summary: 'Make an objective out of a template, together with its key figure',
      headers: idempotencyKey,
      body: usedTemplate,
      answer: madeSchema,
      status: 201,
    },
    async ({ context, body: { template, ...input } }) => {
      const caller = context.get('caller')
      const { id, number, title, state } = await once(app, caller, {
        key: await requestKey(context),
        first: (tx, made) => useTemplateWithin(tx, { app, caller }, { template, id: made, input }),
        again: (tx, made) => objectiveWithin(tx, caller, { id: made }),
      })
      return { id, number, title, state }
    },
  )
}
