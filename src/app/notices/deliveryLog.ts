import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { DeliveryState, OutChannel } from '#domain/notices/deliveries.ts'
import {
  discardDelivery,
  type LoggedDelivery,
  listDeliveries,
  lockDelivery,
  replayDead,
  replayDelivery,
} from '#store/notices/deliveryLog.ts'
import type { Tx } from '#store/open.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import { afterInTime, inTime, type PageAsked, type PageOf, pageFrom } from '../pageMark.ts'
import { idFrom } from '../texts.ts'
import { draft } from '../trailed.ts'
import { assertMayManage } from '../webhooks/allowed.ts'
import { wake } from './wake.ts'

export type { LoggedDelivery } from '#store/notices/deliveryLog.ts'

export interface LogQuery extends PageAsked {
  readonly channel: OutChannel | null
  readonly state: DeliveryState | null
  readonly webhook: string | null
}

/** What left the house or should have, newest first; what was sent is kept for 90 days. @throws Refused notAllowed */
export async function deliveries(app: App, caller: Caller, asked: LogQuery): Promise<PageOf<LoggedDelivery>> {
  assertMayManage(caller)
  const { cursor, webhook, ...rest } = asked
  const query = {
    ...rest,
    webhook: webhook === null ? null : idFrom(webhook, 'webhook'),
    after: afterInTime(cursor),
    eyes: eyesOf(caller),
  }
  const rows = await app.store.inside(caller, (tx) => listDeliveries(tx, query))
  return pageFrom(rows, asked.limit, inTime)
}

/** Has what was given up sent again. @throws Refused notAllowed, notFound, notNow */
export async function sendAgain(app: App, caller: Caller, id: string): Promise<void> {
  await decided({ app, caller }, { id, verb: 'delivery.replay' }, (tx, delivery) =>
    replayDelivery(tx, delivery, app.now()),
  )
  wake(app.store, caller.organization)
}

/**
 * Has everything sent again that was given up, of one way or all, as after a mail server was away for days. Answers how much that is.
 * @throws Refused notAllowed
 */
export async function sendAllAgain(app: App, caller: Caller, channel: OutChannel | null): Promise<{ again: number }> {
  assertMayManage(caller)
  const again = await app.store.inside(caller, async (tx) => {
    const count = await replayDead(tx, channel, app.now())
    const subject = { type: 'organization', id: caller.organization }
    const changes = [
      { path: 'channel', before: null, after: channel },
      { path: 'count', before: null, after: count },
    ]
    if (count > 0)
      await appendTrail(tx, caller.organization, [
        draft({ app, caller }, { verb: 'delivery.replay', subject, changes }),
      ])
    return count
  })
  wake(app.store, caller.organization)
  return { again }
}

/** Decides that what was given up is not wanted any more. @throws Refused notAllowed, notFound, notNow */
export function giveUp(app: App, caller: Caller, id: string): Promise<void> {
  return decided({ app, caller }, { id, verb: 'delivery.discard' }, (tx, delivery) =>
    discardDelivery(tx, delivery, { at: app.now(), by: actorId(caller.actor) }),
  )
}

interface Deciding {
  readonly id: string
  readonly verb: string
}

function decided(
  { app, caller }: At,
  { id: given, verb }: Deciding,
  decide: (tx: Tx, delivery: string) => Promise<void>,
): Promise<void> {
  assertMayManage(caller)
  return app.store.inside(caller, async (tx) => {
    const id = idFrom(given, 'id')
    const { state, channel } = found(await lockDelivery(tx, id))
    if (state === 'waiting') throw new Refused('notNow', [refuse('delivery_not_settled')])
    if (state !== 'dead') throw new Refused('notNow', [refuse('delivery_settled')])
    await decide(tx, id)
    const changes = [{ path: 'channel', before: null, after: channel }]
    await appendTrail(tx, caller.organization, [
      draft({ app, caller }, { verb, subject: { type: 'delivery', id }, changes }),
    ])
  })
}
