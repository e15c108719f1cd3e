import { lesson } from '#domain/records/lesson/lesson.ts'
import { noteReading, type Readers, readersOf } from '#store/culture/lessons.ts'
import type { App } from '../app.ts'
import { actingPerson } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { load } from '../records/load.ts'

/** Whom a lesson is for and how many of them read it: numbers, no names (C-096). @throws Refused notFound */
export function lessonReaders(app: App, caller: Caller, ref: string): Promise<Readers> {
  return app.store.reading(caller, async (tx) => {
    const { id } = await load(tx, caller, { type: lesson, ref })
    return readersOf(tx, id, caller.actor.kind === 'person' ? caller.actor.id : null)
  })
}

/** Notes that the caller read it; drafts are read by nobody. @throws Refused notFound */
export function readLesson(app: App, caller: Caller, ref: string): Promise<Readers> {
  const person = actingPerson(caller)
  return app.store.inside(caller, async (tx) => {
    const { id, state } = await load(tx, caller, { type: lesson, ref })
    if (state === 'published') await noteReading(tx, id, person)
    return readersOf(tx, id, person)
  })
}
