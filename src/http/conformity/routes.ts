import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { conformityOf } from '#app/conformity/conformity.ts'
import { conformityDays } from '#app/conformity/days.ts'
import { requirementOf } from '#app/conformity/requirement.ts'
import { readShowingWithin, showWithin } from '#app/conformity/show.ts'
import { shownByRecord } from '#app/conformity/shownBy.ts'
import { releaseShowingOf, withdrawShowingOf } from '#app/conformity/withdraw.ts'
import { once } from '#app/once.ts'
import { addRoute, idempotencyKey } from '../addRoute.ts'
import { withdrawal } from '../around/schemas.ts'
import { requestKey } from '../body.ts'
import type { Env, Routes } from '../env.ts'
import { listOf } from '../shapes.ts'
import { addLibraryRoutes } from './libraryRoutes.ts'
import { addPackRoute } from './packRoute.ts'
import { conformitySchema, daysQuery, daysSchema, newShowing, requirementSchema, showingSchema } from './schemas.ts'

const tag = 'Conformity'
const path = '/api/v1/conformity'
const showing = `${path}/showings/{id}`

/** Which requirements are met today, by what, and linking what shows them. */
export function conformityRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addAsking(routes, app)
  addShowing(routes, app)
  addLibraryRoutes(routes, app)
  addPackRoute(routes, app)
  return routes
}

function addAsking(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'get',
      path,
      tag,
      summary: 'Every requirement of the standards held, and how it stands today',
      answer: conformitySchema,
    },
    ({ context }) => conformityOf(app, context.get('caller')),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/days`,
      tag,
      summary: 'How conformity stood day by day, and which requirements changed',
      query: daysQuery,
      answer: daysSchema,
    },
    ({ context, query }) => conformityDays(app, context.get('caller'), query),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/requirements/{key}`,
      tag,
      summary: 'A requirement with all that shows it',
      answer: requirementSchema,
    },
    ({ context }) => requirementOf(app, context.get('caller'), context.req.param('key') ?? ''),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/shown-by/{ref}`,
      tag,
      summary: 'The requirements a record shows, itself or by its evidence',
      answer: listOf(showingSchema),
    },
    async ({ context }) => ({
      items: await shownByRecord(app, context.get('caller'), context.req.param('ref') ?? ''),
    }),
  )
}

function addShowing(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'post',
      path: `${path}/requirements/{key}/showings`,
      tag,
      summary: 'Link what shows the requirement: a record, a piece of evidence, or a new piece',
      headers: idempotencyKey,
      body: newShowing,
      answer: showingSchema,
      status: 201,
    },
    async ({ context, body }) => {
      const caller = context.get('caller')
      const requirement = context.req.param('key') ?? ''
      return once(app, caller, {
        key: await requestKey(context),
        first: (tx, id) => showWithin(tx, { app, caller }, { requirement, body, id }),
        again: (tx, id) => readShowingWithin(tx, { app, caller }, id),
      })
    },
  )
  addRoute(
    routes,
    { method: 'delete', path: showing, tag, summary: 'Withdraw a link; the trail keeps it', body: withdrawal },
    ({ context, id, body }) => withdrawShowingOf(app, context.get('caller'), { id, body }),
  )
  for (const [method, isReleased, summary] of [
    ['post', true, 'Release it: it may be shown outside as evidence'],
    ['delete', false, 'Take the release back'],
  ] as const)
    addRoute(routes, { method, path: `${showing}/release`, tag, summary, answer: showingSchema }, ({ context, id }) =>
      releaseShowingOf(app, context.get('caller'), { id, isReleased }),
    )
}
