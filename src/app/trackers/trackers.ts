import { randomBytes } from 'node:crypto'
import { checkBody, oneOf, required, text } from '#domain/checks/checkBody.ts'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { trackerKinds } from '#domain/trackers/kinds.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { endTracker, insertTracker, listTrackers, readTracker, type Tracker } from '#store/trackers/trackers.ts'
import { appendTrail } from '#store/trail/trail.ts'
import { assertFine, found } from '../asking.ts'
import type { At } from '../caller.ts'
import { idFrom } from '../texts.ts'
import { draft } from '../trailed.ts'
import { assertMayManage } from '../webhooks/allowed.ts'

/** Trackers in use: everyone who links an issue needs to know them. */
export function trackers({ app, caller }: At): Promise<readonly Tracker[]> {
  return app.store.inside(caller, listTrackers)
}

const checks = {
  kind: required(oneOf(Object.keys(trackerKinds))),
  name: required(text(80)),
  address: required(text(300)),
}

export interface TrackerMade {
  readonly tracker: Tracker
  /** What its webhook signs with; shown this once. */
  readonly secret: string
}

/** Sets one up. @throws Refused notAllowed, invalid */
export function addTracker(at: At, asked: Readonly<Record<string, unknown>>): Promise<TrackerMade> {
  const { app, caller } = at
  assertMayManage(caller)
  const { values, refusals } = checkBody(checks, asked)
  const isPlace = /^https:\/\/[^\s/?#@]+\/[^\s?#]*$/.test(String(values.address ?? 'https://x/'))
  const wrong = isPlace ? [] : [fieldRefusal('field_invalid', 'address', { problem: 'https://…/' })]
  assertFine([...refusals, ...wrong])
  const { kind, name, address } = values as unknown as Pick<Tracker, 'kind' | 'name' | 'address'>
  const [id, secret] = [newId(), randomBytes(24).toString('base64url')]
  return app.store.inside(caller, async (tx) => {
    await insertTracker(tx, { id, kind, name, address, secret, at: app.now(), by: actorId(caller.actor) })
    await trail(tx, at, 'tracker.create', id, name)
    return { tracker: { id, kind, name, address, heardAt: null }, secret }
  })
}

/** Ends one: its address answers no more; what was heard stays. @throws Refused notAllowed, notFound */
export function removeTracker(at: At, asked: string): Promise<void> {
  const { app, caller } = at
  assertMayManage(caller)
  const id = idFrom(asked, 'id')
  return app.store.inside(caller, async (tx) => {
    const { name } = found(await readTracker(tx, id))
    await endTracker(tx, id, app.now())
    await trail(tx, at, 'tracker.end', id, name)
  })
}

function trail(tx: Tx, at: At, verb: string, id: string, name: string): Promise<unknown> {
  const changes = verb === 'tracker.create' ? [{ path: 'name', before: null, after: name }] : []
  return appendTrail(tx, at.caller.organization, [draft(at, { verb, subject: { type: 'tracker', id }, changes })])
}
