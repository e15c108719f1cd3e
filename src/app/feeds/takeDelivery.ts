import { feedKinds } from '#domain/feeds/kinds.ts'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { daysAfter } from '#domain/time/instants.ts'
import { keepDeadLetters } from '#store/feeds/deadLetters.ts'
import { claimDelivery, noteTaken, oneAtATime } from '#store/feeds/inbound.ts'
import { insertRun, sweepRuns } from '#store/feeds/runs.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import type { At } from '../caller.ts'
import { takeAlerts } from './takeAlerts.ts'
import { takeAnswers } from './takeAnswers.ts'
import { type Counted, nothing, run } from './takeIn.ts'
import { type Arrived, aside, type Taken } from './taken.ts'
import { takeReadings } from './takeReadings.ts'

export interface Delivered extends Pick<Counted, 'added' | 'restated' | 'unchanged' | 'refused'> {
  /** `kept`: laid aside, not lost; `duplicate`: taken before. */
  readonly outcome: 'stored' | 'nothing' | 'kept' | 'duplicate'
  /** Why it, or the first of what was not taken, was laid aside. */
  readonly reason: Refusal | null
}

/** Takes in a body that proved itself, or lays it aside: readings, log and letter in one transaction; alerts one by one before it. */
export async function takeDelivery(at: At, arrived: Arrived): Promise<Delivered> {
  const { app, caller } = at
  const { feed, cause } = arrived
  const isPaused = feed.state === 'paused' && cause === 'delivery'
  if (isPaused)
    return app.store.inside(caller, (tx) => conclude(tx, at, { arrived, taken: aside(refuse('feed_paused')) }))
  const alerts = feed.kind === 'alertmanager' ? await takeAlerts(at, arrived) : null
  return app.store.inside(caller, async (tx) => {
    // The feed first, then what it fills and the trail: whoever changes a feed takes them in this order.
    await oneAtATime(tx, feed.id)
    const isSigned = feedKinds[feed.kind].proves === 'signature'
    const isFirst =
      !isSigned || cause === 'replay' || (await claimDelivery(tx, { feed: feed.id, key: arrived.key, at: app.now() }))
    if (!isFirst) return { ...nothing, outcome: 'duplicate', reason: null }
    return conclude(tx, at, { arrived, taken: alerts ?? (await taken(tx, at, arrived)) })
  })
}

function taken(tx: Tx, at: At, arrived: Arrived): Promise<Taken> {
  return arrived.feed.kind === 'survey' ? takeAnswers(tx, at, arrived) : takeReadings(tx, at, arrived)
}

async function conclude(tx: Tx, at: At, { arrived, taken }: { arrived: Arrived; taken: Taken }): Promise<Delivered> {
  const { feed, key, body, cause } = arrived
  const { reason, ...counted } = taken
  const now = at.app.now()
  // A replayed letter is settled or left open by whoever replays it.
  if (reason && cause === 'delivery')
    await keepDeadLetters(tx, feed.id, [
      { id: newId(), key: `delivery ${key}`, at: now, payload: body, refusal: reason },
    ])
  await noteTaken(tx, feed.id, now)
  await sweepRuns(tx, feed.id, daysAfter(now, -90))
  await insertRun(tx, feed.id, {
    ...run(counted, { startedAt: now, endedAt: now, cause, version: feed.version }),
    fault: reason,
  })
  const { added, restated, unchanged, refused, outcome } = counted
  return { outcome: outcome === 'failed' ? 'kept' : outcome, added, restated, unchanged, refused, reason }
}
