import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { found } from '#app/asking.ts'
import type { At } from '#app/caller.ts'
import { once } from '#app/once.ts'
import { moveEach } from '#app/records/bulk.ts'
import { createWithin } from '#app/records/create.ts'
import { edit } from '#app/records/edit.ts'
import { readHistory } from '#app/records/history.ts'
import { list } from '#app/records/list.ts'
import { load } from '#app/records/load.ts'
import { moveWithin, type Step } from '#app/records/move.ts'
import { pageOf, type RecordPage, readPage } from '#app/records/page.ts'
import { raiseFromWithin } from '#app/records/raisedFrom.ts'
import { fieldRefusal, unknownField } from '#domain/checks/fieldRefusal.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { Refused } from '#domain/kernel/refusal.ts'
import { recordTypes } from '#domain/records/index.ts'
import { jsonBody, requestKey, versionRead } from '../body.ts'
import type { Env, Routes } from '../env.ts'
import { limitFrom, numberFrom } from '../pageAsked.ts'
import { asksForNoName, receiptOf } from './anonymous.ts'
import { listRequest } from './listRequest.ts'
import { documentRoutes } from './openapi.ts'
import { presentedItem, presentedPage, presentedResult } from './presented.ts'

/** The routes every record type has, derived from its definition: list, create, read, edit, move, trail. */
export function recordRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  for (const type of Object.values(recordTypes)) {
    addRoutes(routes, app, type)
    documentRoutes(routes, type)
  }
  return routes
}

function addRoutes(routes: Routes, app: App, type: AnyRecordType): void {
  const base = `/api/v1/${type.plural}`
  routes.get(base, async (context) => {
    const { items, today, ...page } = await list(app, context.get('caller'), { type, request: listRequest(context) })
    return context.json({ items: items.map((item) => presentedItem(item, today)), ...page, today })
  })
  routes.post(base, async (context) => {
    const { anonymous, ...input } = await jsonBody(context)
    if (asksForNoName(anonymous)) return context.json(await receiptOf(app, context, { type, input }), 201)
    const made = await writtenOnce(app, context, {
      type,
      write: (tx, at, id) => createWithin(tx, at, { type, input, id }),
    })
    return answer(context, type, made, 201)
  })
  routes.post(`${base}/bulk`, async (context) => {
    const { ids, ...step } = await jsonBody(context)
    const [asked] = stepsFrom([step])
    const results = await moveEach(app, context.get('caller'), { type, ids: idsFrom(ids), step: asked! })
    return context.json({ results: results.map((result) => presentedResult(result, context.get('language'))) })
  })
  routes.get(`${base}/:ref`, async (context) =>
    answer(context, type, await readPage(app, context.get('caller'), { type, ref: context.req.param('ref') })),
  )
  routes.patch(`${base}/:ref`, async (context) => {
    const request = {
      type,
      ref: context.req.param('ref'),
      version: versionRead(context),
      input: await jsonBody(context),
    }
    const { id } = await edit(app, context.get('caller'), request)
    return answer(context, type, await readPage(app, context.get('caller'), { type, ref: id }))
  })
  routes.post(`${base}/:ref/moves`, async (context) =>
    moved(app, context, { type, steps: stepsFrom((await jsonBody(context)).moves) }),
  )
  routes.post(`${base}/:ref/moves/:move`, async (context) => {
    const body = await jsonBody(context)
    return moved(app, context, { type, steps: stepsFrom([{ ...body, move: context.req.param('move') }]) })
  })
  routes.post(`${base}/:ref/raise/:plural`, async (context) => {
    const input = await jsonBody(context)
    const raised = typeCalled(context.req.param('plural'))
    const from = { type, ref: context.req.param('ref') }
    const made = await writtenOnce(app, context, {
      type: raised,
      write: (tx, at, id) => raiseFromWithin(tx, at, { type: raised, input, id, from }),
    })
    return answer(context, raised, made, 201)
  })
  routes.get(`${base}/:ref/trail`, async (context) => {
    const before = context.req.query('cursor')
    const limit = limitFrom(context.req.query('limit'))
    const page = {
      type,
      ref: context.req.param('ref'),
      limit,
      ...(before && {
        before: numberFrom(before, { field: 'cursor', lowest: 1, highest: Number.MAX_SAFE_INTEGER, absent: 1 }),
      }),
    }
    return context.json(await readHistory(app, context.get('caller'), page))
  })
}

function typeCalled(plural: string): AnyRecordType {
  return found(Object.values(recordTypes).find((type) => type.plural === plural))
}

async function moved(
  app: App,
  context: Context<Env>,
  { type, steps }: { type: AnyRecordType; steps: readonly Step[] },
): Promise<Response> {
  const version = versionRead(context)
  const ref = context.req.param('ref') ?? ''
  const page = await writtenOnce(app, context, {
    type,
    id: ref,
    write: (tx, at) => moveWithin(tx, at, { type, ref, version, steps }),
  })
  return answer(context, type, page)
}

interface Write {
  readonly type: AnyRecordType
  readonly id?: string
  write(tx: Parameters<typeof createWithin>[0], at: At, id: string): Promise<{ readonly id: string }>
}

/** Writes once per Idempotency-Key and reads the page in a transaction of its own, so that the trail's lock is short. */
async function writtenOnce(app: App, context: Context<Env>, { type, id, write }: Write): Promise<RecordPage> {
  const caller = context.get('caller')
  const key = await requestKey(context)
  const written = await once(app, caller, {
    key,
    ...(id && { id }),
    first: (tx, made) => write(tx, { app, caller }, made),
    again: async (_, made) => ({ id: made }),
  })
  return app.store.inside(caller, async (tx) =>
    pageOf(tx, { app, caller }, { type, record: await load(tx, caller, { type, ref: written.id }) }),
  )
}

const MOST_STEPS = 12

function stepsFrom(moves: unknown): Step[] {
  const isStep = (step: unknown): step is Step =>
    typeof step === 'object' && step !== null && typeof (step as Step).move === 'string'
  if (!Array.isArray(moves) || moves.length === 0 || moves.length > MOST_STEPS || !moves.every(isStep)) {
    throw new Refused('invalid', [fieldRefusal('field_invalid', 'moves', { problem: '[{ move, input, reason }]' })])
  }
  return moves.map(({ move, input = {}, reason = null, ...rest }) => {
    const unknown = Object.keys(rest)[0]
    if (unknown) throw new Refused('invalid', [unknownField(unknown)])
    if (reason !== null && typeof reason !== 'string')
      throw new Refused('invalid', [fieldRefusal('field_invalid', 'reason', { problem: 'text' })])
    return { move, input, reason }
  })
}

function idsFrom(ids: unknown): string[] {
  if (Array.isArray(ids) && ids.every((id) => typeof id === 'string')) return ids
  throw new Refused('invalid', [fieldRefusal('field_invalid', 'ids', { problem: '[id]' })])
}

function answer(context: Context<Env>, type: AnyRecordType, page: RecordPage, status: 200 | 201 = 200): Response {
  context.header('ETag', `"${page.record.version}"`)
  return context.json(presentedPage(type, page, context.get('language')), status)
}
