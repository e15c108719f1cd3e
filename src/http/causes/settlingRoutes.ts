import type { App } from '#app/app.ts'
import { completeCauses, reopenCauses, withdrawCauses } from '#app/causes/settle.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { addRoute, ifMatch } from '../addRoute.ts'
import type { Routes } from '../env.ts'
import { drawingOf, placeOf, presented } from './asked.ts'
import { analysisSchema, causeReason } from './schemas.ts'

/** Completing an analysis, opening it again, withdrawing it. */
export function addSettlingRoutes(routes: Routes, app: App, type: AnyRecordType): void {
  const { path, tag } = placeOf(type)
  const shape = { method: 'post', tag, headers: ifMatch, answer: analysisSchema } as const
  addRoute(
    routes,
    { ...shape, path: `${path}/{id}/complete`, summary: 'Complete it: its causes count from now on' },
    ({ context }) => presented(context, completeCauses(app, context.get('caller'), drawingOf(type, context))),
  )
  addRoute(
    routes,
    { ...shape, path: `${path}/{id}/reopen`, summary: 'Open a completed analysis again', body: causeReason },
    ({ context, body }) =>
      presented(context, reopenCauses(app, context.get('caller'), { ...drawingOf(type, context), body })),
  )
  addRoute(
    routes,
    { ...shape, path: `${path}/{id}/withdraw`, summary: 'Withdraw it; the trail keeps it', body: causeReason },
    ({ context, body }) =>
      presented(context, withdrawCauses(app, context.get('caller'), { ...drawingOf(type, context), body })),
  )
}
