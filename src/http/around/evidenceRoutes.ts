import type { App } from '#app/app.ts'
import { addEvidenceWithin, evidenceOf, readPieceWithin, withdrawEvidence } from '#app/around/evidence.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { addRoute, idempotencyKey } from '../addRoute.ts'
import type { Routes } from '../env.ts'
import { listOf } from '../shapes.ts'
import { addedOnce } from './addedOnce.ts'
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
    ({ context, body }) =>
      addedOnce(app, context, {
        around: aroundOf(type, context),
        first: (tx, at, around) => addEvidenceWithin(tx, at, { ...around, body }),
        again: readPieceWithin,
      }),
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
