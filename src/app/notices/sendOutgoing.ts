import { randomUUID } from 'node:crypto'
import type { Refusal } from '#domain/kernel/refusal.ts'
import { nextAttempt } from '#domain/notices/deliveries.ts'
import { minutesAfter } from '#domain/time/instants.ts'
import { type Claimed, claimDelivery, type Outward, settleDelivery } from '#store/notices/deliveries.ts'
import { noteAttempt } from '#store/notices/webhooks.ts'
import type { App, Outgoing } from '../app.ts'
import { sendMail } from './sendMail.ts'
import { sendToWebhook } from './sendToWebhook.ts'

/** How an attempt ended. `failed` is tried again, `dead` waits for a person, `discarded` has nothing left to say. */
export type Outcome =
  | { readonly state: 'sent' }
  | { readonly state: 'failed' | 'dead' | 'discarded'; readonly fault: Refusal }

/** How long a server may work on a delivery before another takes it up; longer than any attempt lasts. */
const LEASE_MINUTES = 5
/** A server that hangs keeps only one of these waiting. */
const LANES = 2

/** What this house sends: webhooks, and mail where a mail server is set up. */
export function waysOf({ mailer }: Outgoing): readonly Outward[] {
  return mailer ? ['mail', 'webhook'] : ['webhook']
}

/**
 * Sends what is due in an organization and answers how many left. Any number of servers may do so at once: each delivery is claimed by
 * one of them. It leaves at least once: a server that dies between sending and noting it sends again, under the same id.
 */
export async function sendOutgoing(app: App, organization: string): Promise<number> {
  const { outgoing } = app
  if (!outgoing) return 0
  const lanes = waysOf(outgoing).flatMap((of) => Array.from({ length: LANES }, () => of))
  const sent = await Promise.all(lanes.map((of) => drain(app, organization, { outgoing, of })))
  return sent.reduce((sum, each) => sum + each, 0)
}

interface Lane {
  readonly outgoing: Outgoing
  readonly of: Outward
}

async function drain(app: App, organization: string, { outgoing, of }: Lane): Promise<number> {
  for (let sent = 0; ; ) {
    const [lease, now] = [randomUUID(), app.now()]
    const claim = { lease, now, until: minutesAfter(now, LEASE_MINUTES), of }
    const delivery = await app.store.inside({ organization }, (tx) => claimDelivery(tx, claim))
    if (!delivery) return sent
    const outcome = await attempt(app, organization, { delivery, outgoing })
    const wasOurs = await settle(app, organization, { delivery, lease, outcome })
    if (wasOurs && outcome.state === 'sent') sent += 1
  }
}

export interface Attempt {
  readonly delivery: Claimed
  readonly outgoing: Outgoing
}

/** A defect of ours stands in the log and counts as a failed attempt, so that it does not come back for ever. */
async function attempt(app: App, organization: string, it: Attempt): Promise<Outcome> {
  try {
    return await (it.delivery.channel === 'webhook' ? sendToWebhook : sendMail)(app, organization, it)
  } catch (failure) {
    console.error(`delivery ${it.delivery.id} could not be prepared:`, failure)
    return { state: 'failed', fault: { code: 'delivery_broken' } }
  }
}

interface Ended {
  readonly delivery: Claimed
  readonly lease: string
  readonly outcome: Outcome
}

function settle(app: App, organization: string, { delivery, lease, outcome }: Ended): Promise<boolean> {
  const at = app.now()
  const nextAt = outcome.state === 'failed' ? nextAttempt(delivery.attempts, at) : null
  const state = outcome.state === 'failed' ? (nextAt === null ? 'dead' : 'waiting') : outcome.state
  const fault = outcome.state === 'sent' ? null : outcome.fault
  return app.store.inside({ organization }, async (tx) => {
    const wasOurs = await settleDelivery(tx, { id: delivery.id, lease, at, state, nextAt, fault })
    if (wasOurs && delivery.webhook && state !== 'discarded')
      await noteAttempt(tx, delivery.webhook, { at, worked: state === 'sent' })
    return wasOurs
  })
}
