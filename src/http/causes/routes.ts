import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { beginWithin } from '#app/causes/begin.ts'
import { causesOf, oneOfCauses, seenWithin } from '#app/causes/causesOf.ts'
import { draw } from '#app/causes/draw.ts'
import { setTeam } from '#app/causes/team.ts'
import { hasCauses } from '#domain/causes/attached.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { recordTypes } from '#domain/records/index.ts'
import { addRoute, idempotencyKey, ifMatch } from '../addRoute.ts'
import { addedOnce } from '../around/addedOnce.ts'
import { aroundOf } from '../around/asked.ts'
import type { Env, Routes } from '../env.ts'
import { drawingOf, placeOf, presented } from './asked.ts'
import { presentedAnalysis } from './presented.ts'
import { analysisSchema, causesSchema, newAnalysis, teamChange, treeChange } from './schemas.ts'
import { addSettlingRoutes } from './settlingRoutes.ts'

/** Root cause analyses of the records that have them: read, begun, drawn, completed. */
export function causeRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  for (const type of Object.values(recordTypes).filter(({ name }) => hasCauses(name))) {
    addReadingRoutes(routes, app, type)
    addDrawingRoutes(routes, app, type)
    addSettlingRoutes(routes, app, type)
  }
  return routes
}

function addReadingRoutes(routes: Routes, app: App, type: AnyRecordType): void {
  const { path, tag } = placeOf(type)
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'Analyses of its causes, every attempt', answer: causesSchema },
    async ({ context }) => {
      const { items, mayBegin } = await causesOf(app, context.get('caller'), aroundOf(type, context))
      return { items: items.map((each) => presentedAnalysis(each, context.get('language'))), mayBegin }
    },
  )
  addRoute(
    routes,
    { method: 'get', path: `${path}/{id}`, tag, summary: 'One analysis of its causes', answer: analysisSchema },
    ({ context, id }) =>
      presented(context, oneOfCauses(app, context.get('caller'), { ...aroundOf(type, context), id })),
  )
}

function addDrawingRoutes(routes: Routes, app: App, type: AnyRecordType): void {
  const { path, tag } = placeOf(type)
  addRoute(
    routes,
    {
      method: 'post',
      path,
      tag,
      summary: 'Begin an analysis of its causes by one technique',
      headers: idempotencyKey,
      body: newAnalysis,
      answer: analysisSchema,
      status: 201,
    },
    ({ context, body }) =>
      presented(
        context,
        addedOnce(app, context, {
          around: aroundOf(type, context),
          first: (tx, at, around) => beginWithin(tx, at, { ...around, body }),
          again: seenWithin,
        }),
      ),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${path}/{id}/changes`,
      tag,
      summary: 'Put and remove boxes in one go; taking it back is a change like any other',
      headers: ifMatch,
      body: treeChange,
      answer: analysisSchema,
    },
    ({ context, body }) => presented(context, draw(app, context.get('caller'), { ...drawingOf(type, context), body })),
  )
  addRoute(
    routes,
    {
      method: 'put',
      path: `${path}/{id}/team`,
      tag,
      summary: 'Say who takes part, exactly these',
      headers: ifMatch,
      body: teamChange,
      answer: analysisSchema,
    },
    ({ context, body }) =>
      presented(context, setTeam(app, context.get('caller'), { ...drawingOf(type, context), body })),
  )
}
