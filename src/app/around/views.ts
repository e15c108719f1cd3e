import { checkView, checkViewChange, MOST_VIEWS } from '#domain/around/view.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { recordTypes } from '#domain/records/index.ts'
import { deleteView, insertView, readView, readViews, type SavedView, updateView } from '#store/around/views.ts'
import type { Tx } from '#store/open.ts'
import type { App } from '../app.ts'
import { actingPerson, assertFine, found, notFound } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { idFrom } from '../texts.ts'
import type { Body } from './at.ts'

/** The caller's saved views. They are one's own affair: no trail, and a viewer has them too. */
export function views(app: App, caller: Caller, type: string | null): Promise<SavedView[]> {
  const person = actingPerson(caller)
  return app.store.inside(caller, (tx) => readViews(tx, person, type))
}

export async function addViewWithin(
  tx: Tx,
  { app, caller }: At,
  { body, id }: { body: Body; id: string },
): Promise<SavedView> {
  const person = actingPerson(caller)
  const { values, refusals } = checkView(body, Object.keys(recordTypes))
  assertFine(refusals)
  const isFull = (await readViews(tx, person, null)).length >= MOST_VIEWS
  if (isFull) throw new Refused('notNow', [refuse('views_full', { values: { limit: MOST_VIEWS } })])
  await insertView(tx, person, { id, ...values }, app.now())
  return readViewWithin(tx, caller, id)
}

export async function readViewWithin(tx: Tx, caller: Caller, id: string): Promise<SavedView> {
  return found(await readView(tx, actingPerson(caller), id))
}

export function changeView(app: App, caller: Caller, { id, body }: { id: string; body: Body }): Promise<SavedView> {
  const person = actingPerson(caller)
  const { values, refusals } = checkViewChange(body)
  assertFine(refusals)
  return app.store.inside(caller, async (tx) => {
    const before = found(await readView(tx, person, idFrom(id, 'id'), { lock: true }))
    const after = { ...before, ...values }
    await updateView(tx, person, after)
    return after
  })
}

export async function removeView(app: App, caller: Caller, id: string): Promise<void> {
  const person = actingPerson(caller)
  const wasThere = await app.store.inside(caller, (tx) => deleteView(tx, person, idFrom(id, 'id')))
  if (!wasThere) throw notFound()
}
