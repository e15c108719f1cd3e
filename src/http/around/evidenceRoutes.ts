import type { App } from '#app/app.ts'
import { addEvidenceWithin, evidenceOf, readPieceWithin, withdrawEvidence } from '#app/around/evidence.ts'
import { once } from '#app/once.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { addRoute, idempotencyKey } from '../addRoute.ts'
import { requestKey } from '../body.ts'
import type { Routes } from '../env.ts'
import { listOf } from '../shapes.ts'
import { aroundOf } from './asked.ts'
import { evidenceSchema, newEvidence, withdrawal } from './schemas.ts'

/** What shows that a record is as it says. */
export function addEvidenceRoutes(routes: Routes, app: App, type: AnyRecordType): void {
  const path = `/api/v1/${type.plural}/{ref}/evidence`
  const tag = type.pluralLabel.en
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'Evidence, withdrawn pieces included', answer: listOf(evidenceSchema) },
    async ({ context }) => ({
      items: await evidenceOf(app, context.get('caller'), aroundOf(type, context)),
    }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path,
      tag,
      summary: 'Add a file, a link or words',
      headers: idempotencyKey,
      body: newEvidence,
      answer: evidenceSchema,
      status: 201,
    },
    async ({ context, body }) => {
      const caller = context.get('caller')
      const around = aroundOf(type, context)
      return once(app, caller, {
        key: await requestKey(context),
        first: (tx, id) => addEvidenceWithin(tx, { app, caller }, { ...around, body, id }),
        again: (tx, id) => readPieceWithin(tx, caller, { ...around, id }),
      })
    },
  )
  addRoute(
    routes,
    {
      method: 'delete',
      path: `${path}/{id}`,
      tag,
      summary: 'Withdraw a piece of evidence; it stays in the list as such',
      body: withdrawal,
      answer: evidenceSchema,
    },
    ({ context, id, body }) => withdrawEvidence(app, context.get('caller'), { ...aroundOf(type, context), id, body }),
  )
}
