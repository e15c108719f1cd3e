import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** Notes a delivery; false when it was taken before. Two at once: the second waits for the first. */
export async function claimDelivery(
  tx: Tx,
  { feed, key, at }: { feed: string; key: string; at: string },
): Promise<boolean> {
  const claimed = await sql`
    insert into feed_delivery (organization_id, feed_id, key, at) values (current_organization(), ${feed}, ${key}, ${at})
    on conflict do nothing`.execute(tx)
  return Number(claimed.numAffectedRows) === 1
}

/** Counts a delivery that did not prove itself; nothing of it is kept. */
export async function noteRejected(tx: Tx, feed: string, at: string): Promise<void> {
  await sql`
    update feed set rejected = rejected + 1, rejected_at = ${at} where organization_id = current_organization() and id = ${feed}`.execute(
    tx,
  )
}

/** Notes that something came in and was taken; a feed that others fill has no other run. */
export async function noteTaken(tx: Tx, feed: string, at: string): Promise<void> {
  await sql`
    update feed set last_run_at = ${at}, last_success_at = ${at} where organization_id = current_organization() and id = ${feed}`.execute(
    tx,
  )
}

/** An incident that came in under a key, with what matters for the next message about it. */
export interface KeyedIncident {
  readonly id: string
  readonly state: string
  readonly version: number
}

export async function incidentByKey(tx: Tx, key: string): Promise<KeyedIncident | null> {
  const found = await sql<KeyedIncident>`
    select r.id, r.state, r.version from incident i join record r on r.organization_id = i.organization_id and r.id = i.record_id
    where i.organization_id = current_organization() and i.external_key = ${key}`.execute(tx)
  return found.rows[0] ?? null
}

/** Holds others who speak of the same thing back until the transaction ends: the first makes it, the second finds it. */
export async function oneAtATime(tx: Tx, feed: string): Promise<void> {
  await sql`select 1 from feed where organization_id = current_organization() and id = ${feed} for update`.execute(tx)
}
