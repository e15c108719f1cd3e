import { createHmac, timingSafeEqual } from 'node:crypto'
import { isId } from '#domain/checks/id.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { type Heard, heardFrom } from '#domain/trackers/heard.ts'
import type { TrackerKind } from '#domain/trackers/kinds.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { isStepWaiting } from '#store/proposals/proposals.ts'
import { type Changed, writeHeard } from '#store/trackers/tracked.ts'
import { noteHeard, organizationOfTracker, readTracker } from '#store/trackers/trackers.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { notFound } from '../asking.ts'
import type { At } from '../caller.ts'
import { feedCaller } from '../feeds/pullDueFeeds.ts'
import { layBefore } from '../proposals/propose.ts'
import { draft } from '../trailed.ts'

/** What somebody sent to a tracker's address. */
export interface Sent {
  readonly tracker: string
  /** By kind of tracker, the header it signs with. */
  readonly signature: (kind: TrackerKind) => string | undefined
  readonly body: string
}

/**
 * Hears from a tracker how an issue stands. That is written at the link; a task whose issue was closed is *proposed* as done, in the
 * name of whoever linked it, and a person accepts: no program ends our work (design §8). Said twice it changes nothing.
 * @returns how many records' issues stand otherwise now
 * @throws Refused notFound, notSignedIn, invalid
 */
export async function hear(app: App, { tracker: id, signature, body }: Sent): Promise<number> {
  const organization = isId(id) ? await app.store.outside((tx) => organizationOfTracker(tx, id)) : null
  if (organization === null) throw notFound()
  const caller = feedCaller(organization, 'api')
  return app.store.inside(caller, async (tx) => {
    const tracker = await readTracker(tx, id)
    if (!tracker) throw notFound()
    if (!isSigned(tracker.secret, body, signature(tracker.kind)))
      throw new Refused('notSignedIn', [refuse('feed_signature_wrong')])
    const at = app.now()
    await noteHeard(tx, id, at)
    const heard = heardFrom(tracker.kind, tracker.address, parsed(body))
    if (!heard) return 0
    const changed = await writeHeard(tx, { tracker: id, heard, at })
    for (const one of changed) await follow(tx, { app, caller }, heard, one)
    return changed.length
  })
}

/** Constant in time: a wrong signature tells nothing about the right one. */
function isSigned(secret: string, body: string, signature: string | undefined): boolean {
  const right = Buffer.from(`sha256=${createHmac('sha256', secret).update(body, 'utf8').digest('hex')}`)
  const given = Buffer.from(signature ?? '')
  return given.length === right.length && timingSafeEqual(given, right)
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new Refused('invalid', [refuse('body_not_json')])
  }
}

async function follow(tx: Tx, at: At, heard: Heard, changed: Changed): Promise<void> {
  const { record, type, recordState, before, addedBy } = changed
  const changes = [{ path: 'elsewhere', before, after: heard.state }]
  await appendTrail(tx, at.caller.organization, [
    draft(at, { verb: 'heardElsewhere', subject: { type, id: record }, changes }),
  ])
  if (heard.state !== 'closed' || type !== 'task' || recordState !== 'open') return
  const words = `${heard.title}: ${heard.address}`
  if (await isStepWaiting(tx, record, 'complete')) return
  await layBefore(tx, at, {
    id: newId(),
    by: addedBy,
    audience: null,
    proposed: { kind: 'move', type, record, move: 'complete', input: { result: words }, reason: null, why: words },
  })
}
