import type { App } from '#app/app.ts'
import { setWatch, watch } from '#app/around/watch.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { addRoute } from '../addRoute.ts'
import type { Routes } from '../env.ts'
import { aroundOf } from './asked.ts'
import { watchSchema } from './schemas.ts'

/** Whether one hears of what happens to a record. */
export function addWatchRoutes(routes: Routes, app: App, type: AnyRecordType): void {
  const path = `/api/v1/${type.plural}/{ref}/watch`
  const shared = { path, tag: type.pluralLabel.en, answer: watchSchema }
  addRoute(routes, { ...shared, method: 'get', summary: 'Do you watch it?' }, ({ context }) =>
    watch(app, context.get('caller'), aroundOf(type, context)),
  )
  for (const [method, watches, summary] of [
    ['put', true, 'Watch it'],
    ['delete', false, 'Watch it no more'],
  ] as const) {
    addRoute(routes, { ...shared, method, summary }, ({ context }) =>
      setWatch(app, context.get('caller'), { ...aroundOf(type, context), watches }),
    )
  }
}
