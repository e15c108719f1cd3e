import { checkBody, required, text } from '#domain/checks/checkBody.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { deleteTracked, insertTracked, type Tracked, trackedOf } from '#store/trackers/tracked.ts'
import { listTrackers } from '#store/trackers/trackers.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { Around, Body } from '../around/at.ts'
import { actingPerson, assertFine, assertMayWrite, found } from '../asking.ts'
import type { At } from '../caller.ts'
import { load } from '../records/load.ts'
import { idFrom } from '../texts.ts'
import { draft } from '../trailed.ts'

/** What a record is called in trackers elsewhere. @throws Refused notFound */
export function trackedElsewhere({ app, caller }: At, { type, ref }: Around): Promise<readonly Tracked[]> {
  return app.store.inside(caller, async (tx) => trackedOf(tx, (await load(tx, caller, { type, ref })).id))
}

/**
 * Links a record to an issue elsewhere, by its address; it has to lie below a tracker that is set up.
 * @throws Refused notAllowed, notFound, invalid, notNow where it is linked already
 */
export function trackElsewhere(at: At, { type, ref, body }: Around & { body: Body }): Promise<readonly Tracked[]> {
  const { app, caller } = at
  assertMayWrite(caller.actor)
  const { values, refusals } = checkBody({ address: required(text(500)) }, body)
  assertFine(refusals)
  const address = String(values.address)
  return app.store.inside(caller, async (tx) => {
    const record = await load(tx, caller, { type, ref })
    const tracker = (await listTrackers(tx)).find((each) => liesBelow(each.address, address))
    if (!tracker) throw new Refused('invalid', [refuse('issue_of_no_tracker', { field: 'address' })])
    const by = actingPerson(caller)
    const made = { id: newId(), record: record.id, tracker: tracker.id, address, at: app.now(), by }
    if (!(await insertTracked(tx, made))) throw new Refused('notNow', [refuse('link_exists', { field: 'address' })])
    await trail(tx, at, { verb: 'trackElsewhere', record: { type: type.name, id: record.id }, address })
    return trackedOf(tx, record.id)
  })
}

/** Takes the link away. @throws Refused notAllowed, notFound */
export function untrack(at: At, { type, ref, id }: Around & { id: string }): Promise<void> {
  const { app, caller } = at
  assertMayWrite(caller.actor)
  return app.store.inside(caller, async (tx) => {
    const record = await load(tx, caller, { type, ref })
    const address = found(await deleteTracked(tx, record.id, idFrom(id, 'id')))
    await trail(tx, at, { verb: 'untrack', record: { type: type.name, id: record.id }, address })
  })
}

interface Said {
  readonly verb: string
  readonly record: { readonly type: string; readonly id: string }
  readonly address: string
}

function trail(tx: Tx, at: At, { verb, record, address }: Said): Promise<unknown> {
  const change =
    verb === 'trackElsewhere'
      ? { path: 'elsewhere', before: null, after: address }
      : { path: 'elsewhere', before: address, after: null }
  return appendTrail(tx, at.caller.organization, [draft(at, { verb, subject: record, changes: [change] })])
}

function liesBelow(place: string, address: string): boolean {
  return address.startsWith(place.endsWith('/') ? place : `${place}/`)
}
