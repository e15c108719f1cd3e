import { readWatching, setWatching } from '#store/around/watching.ts'
import type { App } from '../app.ts'
import { actingPerson } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { load } from '../records/load.ts'
import type { Around } from './at.ts'

export interface Watch {
  readonly watches: boolean
  /** Whether that is so because one owns or raised it, without having said anything. */
  readonly byDefault: boolean
}

/** Whether the caller watches a record. Owner and raiser do until they say no. */
export function watch(app: App, caller: Caller, { type, ref }: Around): Promise<Watch> {
  const person = actingPerson(caller)
  return app.store.inside(caller, async (tx) => {
    const { id, owner, createdBy } = await load(tx, caller, { type, ref })
    const said = await readWatching(tx, id, person)
    return { watches: said ?? [owner, createdBy].includes(person), byDefault: said === null }
  })
}

/** Begins or ends watching; one's own affair, so the trail does not hold it, and a viewer may as well. */
export function setWatch(
  app: App,
  caller: Caller,
  { type, ref, watches }: Around & { watches: boolean },
): Promise<Watch> {
  const person = actingPerson(caller)
  return app.store.inside(caller, async (tx) => {
    const { id } = await load(tx, caller, { type, ref })
    await setWatching(tx, { record: id, person, watches, at: app.now() })
    return { watches, byDefault: false }
  })
}
