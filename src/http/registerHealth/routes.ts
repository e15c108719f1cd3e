import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { once } from '#app/once.ts'
import {
  addMarkerWithin,
  auditMarkers,
  explainWithin,
  explanationWithin,
  markerWithin,
  withdrawAudit,
} from '#app/registerHealth/markers.ts'
import { answer, dimensionQuestions } from '#app/registerHealth/questions.ts'
import { rateWithin, ratingWithin } from '#app/registerHealth/ratings.ts'
import { addRoute, idempotencyKey } from '../addRoute.ts'
import { requestKey } from '../body.ts'
import type { Env, Routes } from '../env.ts'
import { listOf } from '../shapes.ts'
import { addReportRoutes } from './reportRoutes.ts'
import {
  explanationSchema,
  markerSchema,
  newAnswer,
  newExplanation,
  newMarker,
  newRating,
  questionSchema,
  ratingSchema,
  withReason,
} from './schemas.ts'

const tag = 'Health of the register'
const base = '/api/v1/register-health'

/** Whether the register lives: its reports, and what people say about them. */
export function registerHealthRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addReportRoutes(routes, app)
  addMarkerRoutes(routes, app)
  addExplanationRoute(routes, app)
  addJudgementRoutes(routes, app)
  return routes
}

function addMarkerRoutes(routes: Routes, app: App): void {
  const path = `${base}/audit-markers`
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'Every audit that was ever marked', answer: listOf(markerSchema) },
    async ({ context }) => ({ items: await auditMarkers(app, context.get('caller')) }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path,
      tag,
      summary: 'Mark the days of an audit',
      headers: idempotencyKey,
      body: newMarker,
      answer: markerSchema,
      status: 201,
    },
    async ({ context, body }) => {
      const caller = context.get('caller')
      return once(app, caller, {
        key: await requestKey(context),
        first: (tx, id) => addMarkerWithin(tx, { app, caller }, { asked: body, id }),
        again: markerWithin,
      })
    },
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${path}/{id}/withdraw`,
      tag,
      summary: 'Withdraw the mark of an audit; it stays readable',
      body: withReason,
      answer: markerSchema,
    },
    ({ context, id, body }) => withdrawAudit(app, context.get('caller'), { id, reason: body.reason }),
  )
}

function addExplanationRoute(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/audit-markers/{id}/explanations`,
      tag,
      summary: 'Say why entries came in a rush before an audit',
      headers: idempotencyKey,
      body: newExplanation,
      answer: explanationSchema,
      status: 201,
    },
    async ({ context, id: marker, body: { text } }) => {
      const caller = context.get('caller')
      return once(app, caller, {
        key: await requestKey(context),
        first: (tx, id) => explainWithin(tx, { app, caller }, { marker, text, id }),
        again: (tx, id) => explanationWithin(tx, { marker, id }),
      })
    },
  )
}

function addJudgementRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/ratings`,
      tag,
      summary: 'Rate suitability, adequacy or effectiveness for a quarter, with evidence',
      headers: idempotencyKey,
      body: newRating,
      answer: ratingSchema,
      status: 201,
    },
    async ({ context, body }) => {
      const caller = context.get('caller')
      return once(app, caller, {
        key: await requestKey(context),
        first: (tx, id) => rateWithin(tx, { app, caller }, { asked: body, id }),
        again: ratingWithin,
      })
    },
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${base}/questions`,
      tag,
      summary: 'Questions raised about the three dimensions, open ones first',
      answer: listOf(questionSchema),
    },
    async ({ context }) => ({ items: await dimensionQuestions(app, context.get('caller')) }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/questions/{id}/answer`,
      tag,
      summary: 'Answer a question, with a reason',
      body: newAnswer,
      answer: questionSchema,
    },
    ({ context, id, body }) => answer(app, context.get('caller'), { id, ...body }),
  )
}
