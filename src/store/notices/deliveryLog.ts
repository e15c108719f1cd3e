import { sql } from 'kysely'
import type { Refusal } from '#domain/kernel/refusal.ts'
import type { DeliveryState, OutChannel } from '#domain/notices/deliveries.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** One delivery as the log shows it. */
export interface LoggedDelivery {
  readonly id: string
  readonly channel: OutChannel
  readonly at: string
  readonly state: DeliveryState
  readonly attempts: number
  readonly nextAt: string | null
  readonly settledAt: string | null
  readonly fault: Refusal | null
  /** Of a webhook: `improvement.moved`. */
  readonly event: string | null
  /** How many notices a mail brings. */
  readonly notices: number
  readonly person: { readonly id: string; readonly name: string } | null
  readonly webhook: { readonly id: string; readonly name: string } | null
  /** Null where it is about none, or these eyes do not see it. */
  readonly record: {
    readonly id: string
    readonly type: string
    readonly number: string | null
    readonly title: string
  } | null
}

export interface LogAsked {
  readonly channel: OutChannel | null
  readonly state: DeliveryState | null
  readonly webhook: string | null
  readonly after: readonly [at: string, id: string] | null
  readonly limit: number
  readonly eyes: AudienceKeys
}

/** What left the house or should have, newest first; one more than `limit` is read. */
export async function listDeliveries(
  tx: Tx,
  { channel, state, webhook, after, limit, eyes }: LogAsked,
): Promise<LoggedDelivery[]> {
  const found = await sql<LoggedDelivery>`
    select d.id, d.channel, d.at, d.state, d.attempts, d.next_at as "nextAt", d.settled_at as "settledAt", d.fault, d.event,
      (select count(*) from inbox i where i.organization_id = d.organization_id and i.delivery_id = d.id) as notices,
      case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as person,
      case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end as webhook,
      case when r.id is not null then json_build_object('id', r.id, 'type', r.type, 'number', r.number, 'title', r.title) end as record
    from delivery d
    left join person p on p.organization_id = d.organization_id and p.id = d.person_id
    left join webhook w on w.organization_id = d.organization_id and w.id = d.webhook_id
    left join record r on r.organization_id = d.organization_id and r.id = d.record_id and ${seenBy(eyes)}
    where d.organization_id = current_organization()
      ${channel ? sql`and d.channel = ${channel}` : sql``}
      ${state ? sql`and d.state = ${state}` : sql``}
      ${webhook ? sql`and d.webhook_id = ${webhook}` : sql``}
      ${after ? sql`and (d.at, d.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by d.at desc, d.id desc limit ${limit + 1}`.execute(tx)
  return found.rows
}

/** Its state alone, locked until the transaction ends; null where there is none. */
export async function lockDelivery(
  tx: Tx,
  id: string,
): Promise<{ readonly state: DeliveryState; readonly channel: OutChannel } | null> {
  const found = await sql<{ state: DeliveryState; channel: OutChannel }>`
    select state, channel from delivery where organization_id = current_organization() and id = ${id} for update`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

/** Has a delivery that was given up sent again, from its first attempt. */
export async function replayDelivery(tx: Tx, id: string, at: string): Promise<void> {
  await sql`
    update delivery set state = 'waiting', attempts = 0, next_at = ${at}, settled_at = null
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}

/** Has everything that was given up sent again, of one way or all. Answers how much that is. */
export async function replayDead(tx: Tx, channel: OutChannel | null, at: string): Promise<number> {
  const replayed = await sql`
    update delivery set state = 'waiting', attempts = 0, next_at = ${at}, settled_at = null
    where organization_id = current_organization() and state = 'dead' ${channel ? sql`and channel = ${channel}` : sql``}`.execute(
    tx,
  )
  return Number(replayed.numAffectedRows)
}

export async function discardDelivery(
  tx: Tx,
  id: string,
  { at, by }: { at: string; by: string | null },
): Promise<void> {
  await sql`
    update delivery set state = 'discarded', next_at = null, lease = null, lease_until = null, settled_at = ${at}, settled_by = ${by}
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}
