import { sql } from 'kysely'
import type { Tx } from './open.ts'

export interface Claim {
  readonly actor: string
  readonly key: string
  /** SHA-256 of method, address and body: the same key with another request is a mistake. */
  readonly requestHash: string
  /** What this request will make, if it is the first. */
  readonly answer: string
  readonly at: string
}

/**
 * Claims a key inside the transaction that does the work, so that key and work are kept or lost together. A second request
 * waits here for the first to commit. Answers null to the first, and to a repeat what the first made and was asked.
 */
export async function claimKey(tx: Tx, claim: Claim): Promise<{ requestHash: string; answer: string } | null> {
  const claimed = await sql`
    insert into idempotency (organization_id, actor, key, request_hash, answer, at)
    values (current_organization(), ${claim.actor}, ${claim.key}, ${claim.requestHash}, ${claim.answer}, ${claim.at})
    on conflict do nothing`.execute(tx)
  if (claimed.numAffectedRows === 1n) return null
  const found = await sql<{ requestHash: string; answer: string }>`
    select request_hash as "requestHash", answer from idempotency
    where organization_id = current_organization() and actor = ${claim.actor} and key = ${claim.key}`.execute(tx)
  return found.rows[0] ?? null
}

/** Forgets keys older than an instant; part of the day's clock job. */
export async function sweepKeys(tx: Tx, before: string): Promise<void> {
  await sql`delete from idempotency where organization_id = current_organization() and at < ${before}`.execute(tx)
}
