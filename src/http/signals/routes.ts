import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { pauseRule, setRaise, signalRules } from '#app/signals/rules.ts'
import { signal, signalLog, signals } from '#app/signals/signals.ts'
import { snoozeSignal, wakeSignal } from '#app/signals/snooze.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import { pageAsked, pageQuery } from '../pageAsked.ts'
import { pageOf } from '../shapes.ts'
import {
  logSchema,
  raiseBody,
  ruleBody,
  rulesSchema,
  signalPageSchema,
  signalSchema,
  signalsQuery,
  snoozeBody,
} from './schemas.ts'
import { statesFrom } from './statesFrom.ts'

const tag = 'Signals'
const base = '/api/v1/signals'

/** What the data raised by itself, and the rules that look. A signal is registered or dismissed by the moves of its candidate. */
export function signalRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addReadingRoutes(routes, app)
  addSnoozeRoutes(routes, app)
  addRuleRoutes(routes, app)
  return routes
}

function addReadingRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'get',
      path: base,
      tag,
      summary: 'Signals, newest first',
      query: signalsQuery,
      answer: pageOf(signalSchema),
    },
    ({ context, query: { state, rule = null, metric = null, improvement = null, ...page } }) =>
      signals(app, context.get('caller'), { states: statesFrom(state), rule, metric, improvement, ...pageAsked(page) }),
  )
  addRoute(
    routes,
    { method: 'get', path: `${base}/{id}`, tag, summary: 'One signal with all its evidence', answer: signalPageSchema },
    ({ context, id }) => signal(app, context.get('caller'), id),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/signal-log',
      tag,
      summary: 'Whenever a rule was met and what came of it, newest first',
      query: pageQuery,
      answer: pageOf(logSchema),
    },
    ({ context, query }) => signalLog(app, context.get('caller'), pageAsked(query)),
  )
}

function addSnoozeRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/{id}/snooze`,
      tag,
      summary: 'Let it rest until a day, with a reason',
      body: snoozeBody,
      answer: signalPageSchema,
    },
    ({ context, id, body }) => snoozeSignal(app, context.get('caller'), { id, ...body }),
  )
  addRoute(
    routes,
    { method: 'post', path: `${base}/{id}/wake`, tag, summary: 'End a snooze', answer: signalPageSchema },
    ({ context, id }) => wakeSignal(app, context.get('caller'), id),
  )
}

function addRuleRoutes(routes: Routes, app: App): void {
  const path = '/api/v1/signal-rules'
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'The rules, their versions and how often they err', answer: rulesSchema },
    ({ context }) => signalRules(app, context.get('caller')),
  )
  addRoute(
    routes,
    {
      method: 'put',
      path,
      tag,
      summary: 'Say whether the rule alone makes a candidate, or only with evidence',
      body: raiseBody,
      answer: rulesSchema,
    },
    ({ context, body }) => setRaise(app, context.get('caller'), body.raise),
  )
  addRoute(
    routes,
    {
      method: 'put',
      path: `${path}/{id}`,
      tag,
      summary: 'Pause a rule with a reason, or let it look again',
      body: ruleBody,
      answer: rulesSchema,
    },
    ({ context, id, body }) =>
      pauseRule(app, context.get('caller'), { rule: id, paused: body.paused, reason: body.reason ?? null }),
  )
}
