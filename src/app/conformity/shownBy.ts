import { findByRef } from '#store/around/links.ts'
import { readShownBy, type Showing } from '#store/conformity/showings.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { onDay } from './today.ts'

/** The requirements a record shows, itself or by a piece of its evidence. @throws Refused notFound */
export function shownByRecord(app: App, caller: Caller, ref: string): Promise<Showing[]> {
  return app.store.reading(caller, async (tx) => {
    const { id } = found(await findByRef(tx, ref, eyesOf(caller)))
    return readShownBy(tx, { ...(await onDay(tx, app.now())), record: id })
  })
}
