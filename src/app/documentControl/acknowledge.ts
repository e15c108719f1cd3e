import { hasRole } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { documentVersion } from '#domain/records/documentVersion/documentVersion.ts'
import { dayOf } from '#domain/time/days.ts'
import { insertAcknowledgement, type Reader, readersOf, type ToRead, toRead } from '#store/documentControl/reading.ts'
import type { Tx } from '#store/open.ts'
import { readSettings } from '#store/settings.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { actingPerson } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { load } from '../records/load.ts'
import { draft } from '../trailed.ts'

/** How far a version in force is read. */
export interface Acknowledgements {
  readonly asked: number
  readonly confirmed: number
  readonly overdue: number
  /** Where the caller stands; null for who is not a person. */
  readonly mine: { readonly dueOn: string | null; readonly readAt: string | null } | null
  /** By name; null for whose eyes it is not. */
  readonly readers: readonly Reader[] | null
}

/**
 * The caller confirms having read a version in force; once is enough, a second time changes nothing.
 * @throws Refused notAllowed (only a person reads), notFound, notNow (not in force)
 */
export function acknowledge(app: App, caller: Caller, ref: string): Promise<Acknowledgements> {
  const person = actingPerson(caller)
  return app.store.inside(caller, async (tx) => {
    const version = await load(tx, caller, { type: documentVersion, ref, lock: true })
    if (version.state !== 'effective') throw new Refused('notNow', [refuse('not_in_force')])
    if (await insertAcknowledgement(tx, { version: version.id, person, at: app.now() }))
      await appendTrail(tx, caller.organization, [
        draft({ app, caller }, { verb: 'acknowledge', subject: { type: documentVersion.name, id: version.id } }),
      ])
    return read(tx, { app, caller }, version.id)
  })
}

/** Who read a version and who is missing (C-305, C-344). Everyone sees how many; names are for those who look after documents. */
export function acknowledgementsOf(app: App, caller: Caller, ref: string): Promise<Acknowledgements> {
  return app.store.inside(caller, async (tx) => {
    const { id } = await load(tx, caller, { type: documentVersion, ref })
    return read(tx, { app, caller }, id)
  })
}

/** What the caller still has to read, by the organization's day. */
export function readingOf(app: App, caller: Caller): Promise<{ items: readonly ToRead[]; today: string }> {
  return app.store.inside(caller, async (tx) => {
    const { timeZone } = await readSettings(tx)
    return { items: await toRead(tx, actingPerson(caller), timeZone), today: dayOf(app.now(), timeZone) }
  })
}

async function read(tx: Tx, { app, caller }: { app: App; caller: Caller }, version: string): Promise<Acknowledgements> {
  const { timeZone } = await readSettings(tx)
  const readers = await readersOf(tx, version, timeZone)
  const today = dayOf(app.now(), timeZone)
  const asked = readers.filter(({ dueOn }) => dueOn !== null)
  const { actor } = caller
  const mine = actor.kind === 'person' ? readers.find(({ person }) => person === actor.id) : undefined
  const isTheirs = hasRole(actor, 'documentOwner', 'aimsManager', 'topManagement', 'internalAuditor', 'processOwner')
  return {
    asked: asked.length,
    confirmed: asked.filter(({ readAt }) => readAt !== null).length,
    overdue: asked.filter(({ dueOn, readAt }) => readAt === null && (dueOn ?? today) < today).length,
    mine: actor.kind === 'person' ? { dueOn: mine?.dueOn ?? null, readAt: mine?.readAt ?? null } : null,
    readers: isTheirs ? readers : null,
  }
}
