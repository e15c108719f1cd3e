import { sql } from 'kysely'
import type { Refusal } from '#domain/kernel/refusal.ts'
import type { OutChannel } from '#domain/notices/deliveries.ts'
import type { EventFacts } from '#domain/notices/webhookEvents.ts'
import { keptRefusal } from '../feeds/kept.ts'
import type { Tx } from '../open.ts'

/** The organizations in which something is to be sent; asked outside all of them. */
export async function organizationsWithDeliveries(tx: Tx, now: string): Promise<string[]> {
  const found = await sql<{ id: string }>`select id from organizations_with_deliveries(${now}::timestamptz)`.execute(tx)
  return found.rows.map(({ id }) => id)
}

/** A delivery a server has taken. */
export interface Claimed {
  readonly id: string
  readonly channel: OutChannel
  readonly person: string | null
  readonly webhook: string | null
  readonly record: string | null
  readonly event: string | null
  readonly facts: EventFacts | null
  /** Of a digest. */
  readonly day: string | null
  readonly at: string
  /** The one about to be made included. */
  readonly attempts: number
}

export interface Claim {
  readonly lease: string
  readonly now: string
  readonly until: string
  readonly of: Outward
}

/** Mail, digests included, or webhooks: each has lanes of its own, so that neither waits for the other's slow servers. */
export type Outward = 'mail' | 'webhook'

/**
 * Takes the delivery that has waited longest and that nobody works on, for a time; null where there is none. Another server that looks
 * at the same moment passes over it.
 */
export async function claimDelivery(tx: Tx, { lease, now, until, of }: Claim): Promise<Claimed | null> {
  const claimed = await sql<Claimed>`
    update delivery set lease = ${lease}, lease_until = ${until}, attempts = attempts + 1
    where organization_id = current_organization() and id = (${nextDue(now, [of])} for update of d skip locked)
    returning id, channel, person_id as person, webhook_id as webhook, record_id as record, event, facts, day, at, attempts`.execute(
    tx,
  )
  return claimed.rows[0] ?? null
}

/** Whether anything is to be sent now in the organization at work. */
export async function isDeliveryDue(tx: Tx, now: string, ways: readonly Outward[]): Promise<boolean> {
  return (await nextDue(now, ways).execute(tx)).rows.length === 1
}

/** A webhook that was paused keeps what waited for it. */
const nextDue = (now: string, ways: readonly Outward[]) => sql<{ id: string }>`
  select d.id from delivery d
  where d.organization_id = current_organization() and d.state = 'waiting' and d.next_at <= ${now}
    and (d.lease_until is null or d.lease_until <= ${now}) and (case d.channel when 'webhook' then 'webhook' else 'mail' end) = any(${[...ways]}::text[])
    and not exists (select from webhook w where w.organization_id = d.organization_id and w.id = d.webhook_id and w.state <> 'active')
  order by d.next_at, d.id limit 1`

export interface Settlement {
  readonly id: string
  readonly lease: string
  readonly at: string
  readonly state: 'sent' | 'dead' | 'discarded' | 'waiting'
  /** When it is tried again; null unless it goes on waiting. */
  readonly nextAt: string | null
  readonly fault: Refusal | null
}

/** Ends the work on a delivery; answers false where another server took it meanwhile, and then changes nothing. */
export async function settleDelivery(tx: Tx, { id, lease, at, state, nextAt, fault }: Settlement): Promise<boolean> {
  const settled = await sql`
    update delivery set state = ${state}, next_at = ${nextAt}, lease = null, lease_until = null,
      fault = ${fault && keptRefusal(fault)}::jsonb, settled_at = ${state === 'waiting' ? null : at}
    where organization_id = current_organization() and id = ${id} and lease = ${lease} and state = 'waiting'`.execute(
    tx,
  )
  return settled.numAffectedRows === 1n
}

/** Takes away what was sent or discarded before an instant. What was given up stays until somebody decides. */
export async function sweepDeliveries(tx: Tx, before: string): Promise<void> {
  await sql`
    delete from delivery where organization_id = current_organization() and state in ('sent', 'discarded') and at < ${before}`.execute(
    tx,
  )
}
