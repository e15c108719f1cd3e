import { sql } from 'kysely'
import type { EventFacts, WebhookEvent } from '#domain/notices/webhookEvents.ts'
import type { Tx } from '../open.ts'

/** Somebody else's address that hears of records; its secret lies apart. */
export interface Webhook {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly events: readonly WebhookEvent[]
  /** Record types it hears of; empty: all. */
  readonly types: readonly string[]
  readonly state: 'active' | 'paused' | 'ended'
  /** Attempts that failed one after another. */
  readonly failures: number
  readonly failingSince: string | null
  readonly lastSuccessAt: string | null
  readonly version: number
  readonly createdAt: string
  /** Deliveries that wait to be sent, and those that were given up. */
  readonly waiting: number
  readonly dead: number
}

const counted = (state: 'waiting' | 'dead') => sql`
  (select count(*) from delivery d where d.organization_id = w.organization_id and d.webhook_id = w.id and d.state = ${state})`
const columns = sql`
  w.id, w.name, w.address, w.events, w.types, w.state, w.failures, w.failing_since as "failingSince", w.last_success_at as "lastSuccessAt",
  w.version, w.created_at as "createdAt", ${counted('waiting')} as waiting, ${counted('dead')} as dead`

/** Those in use, by name; the ended ones stay for the log alone. */
export async function listWebhooks(tx: Tx): Promise<Webhook[]> {
  const found = await sql<Webhook>`
    select ${columns} from webhook w where w.organization_id = current_organization() and w.state <> 'ended' order by w.name, w.id`.execute(
    tx,
  )
  return found.rows
}

/** One that was not ended, locked until the transaction ends where it is about to change; work that tells it something goes on. */
export async function readWebhook(tx: Tx, id: string, { lock = false } = {}): Promise<Webhook | null> {
  const found = await sql<Webhook>`
    select ${columns} from webhook w
    where w.organization_id = current_organization() and w.id = ${id} and w.state <> 'ended' ${lock ? sql`for no key update of w` : sql``}`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

export type WebhookFields = Pick<Webhook, 'name' | 'address' | 'events' | 'types'>

export async function insertWebhook(
  tx: Tx,
  id: string,
  { name, address, events, types, at, by }: WebhookFields & { readonly at: string; readonly by: string | null },
): Promise<void> {
  await sql`
    insert into webhook (organization_id, id, name, address, events, types, created_at, created_by)
    values (current_organization(), ${id}, ${name}, ${address}, ${[...events]}, ${[...types]}, ${at}, ${by})`.execute(
    tx,
  )
}

export async function updateWebhook(
  tx: Tx,
  id: string,
  { name, address, events, types }: WebhookFields,
): Promise<void> {
  await sql`
    update webhook set name = ${name}, address = ${address}, events = ${[...events]}, types = ${[...types]}, version = version + 1
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}

export async function setWebhookState(tx: Tx, id: string, state: Webhook['state']): Promise<void> {
  await sql`
    update webhook set state = ${state}, failures = 0, failing_since = null, version = version + 1
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}

/** Ends it for good: the secret is forgotten and what waited is discarded. */
export async function endWebhook(tx: Tx, id: string, at: string): Promise<void> {
  await setWebhookState(tx, id, 'ended')
  await sql`delete from webhook_secret where organization_id = current_organization() and webhook_id = ${id}`.execute(
    tx,
  )
  await sql`
    update delivery set state = 'discarded', next_at = null, lease = null, lease_until = null, settled_at = ${at}
    where organization_id = current_organization() and webhook_id = ${id} and state in ('waiting', 'dead')`.execute(tx)
}

export async function keepWebhookSecret(tx: Tx, id: string, secret: string, at: string): Promise<void> {
  await sql`
    insert into webhook_secret (organization_id, webhook_id, secret, created_at) values (current_organization(), ${id}, ${secret}, ${at})
    on conflict (organization_id, webhook_id) do update set secret = excluded.secret, created_at = excluded.created_at`.execute(
    tx,
  )
}

export async function readWebhookSecret(tx: Tx, id: string): Promise<string | null> {
  const found = await sql<{ secret: string }>`
    select secret from webhook_secret where organization_id = current_organization() and webhook_id = ${id}`.execute(tx)
  return found.rows[0]?.secret ?? null
}

/** Notes how an attempt went; a webhook that was ended meanwhile stays ended. */
export async function noteAttempt(tx: Tx, id: string, { at, worked }: { at: string; worked: boolean }): Promise<void> {
  const outcome = worked
    ? sql`failures = 0, failing_since = null, last_success_at = ${at}`
    : sql`failures = failures + 1, failing_since = coalesce(failing_since, ${at})`
  await sql`update webhook set ${outcome} where organization_id = current_organization() and id = ${id}`.execute(tx)
}

export interface RecordEvent {
  readonly record: string
  readonly event: WebhookEvent
  readonly facts: EventFacts
  readonly at: string
}

/**
 * Lays a delivery into the transaction for every webhook that wants to hear of it: both are kept, or neither. Of a record that not
 * everyone in the organization may see, nobody outside hears. Answers how many there are.
 */
export async function queueEvent(tx: Tx, { record, event, facts, at }: RecordEvent): Promise<number> {
  const queued = await sql`
    insert into delivery (organization_id, id, channel, webhook_id, record_id, event, facts, at, next_at)
    select w.organization_id, gen_random_uuid(), 'webhook', w.id, r.id, r.type || '.' || ${event}::text, ${JSON.stringify(facts)}::jsonb,
      ${at}::timestamptz, ${at}::timestamptz
    from webhook w join record r on r.organization_id = w.organization_id and r.id = ${record} and r.audience is null
    where w.organization_id = current_organization() and w.state = 'active' and ${event} = any(w.events)
      and (w.types = '{}' or r.type = any(w.types))`.execute(tx)
  return Number(queued.numAffectedRows)
}

/** One delivery to try whether an address answers: about no record. */
export async function queuePing(tx: Tx, id: string, { webhook, at }: { webhook: string; at: string }): Promise<void> {
  await sql`
    insert into delivery (organization_id, id, channel, webhook_id, event, facts, at, next_at)
    values (current_organization(), ${id}, 'webhook', ${webhook}, 'ping', '{}', ${at}, ${at})`.execute(tx)
}

/** What a delivery tells about its record: as it is when it is sent, so that what was redacted since is not told. */
export interface ToldRecord {
  readonly id: string
  readonly type: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly due: string | null
}

/** Null where not everyone may see it any more. */
export async function readToldRecord(tx: Tx, record: string): Promise<ToldRecord | null> {
  const found = await sql<ToldRecord>`
    select id, type, number, title, state, due from record
    where organization_id = current_organization() and id = ${record} and audience is null`.execute(tx)
  return found.rows[0] ?? null
}
