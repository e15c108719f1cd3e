import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** `bearer`: what a source asks of us; `signing`: what deliveries are signed with; `token`: the SHA-256 of what a sender shows. */
export type FeedSecret = 'bearer' | 'signing' | 'token'

export async function keepFeedSecret(
  tx: Tx,
  { feed, purpose, secret, at }: { feed: string; purpose: FeedSecret; secret: string; at: string },
): Promise<void> {
  await sql`
    insert into feed_secret (organization_id, feed_id, purpose, secret, created_at)
    values (current_organization(), ${feed}, ${purpose}, ${secret}, ${at})
    on conflict (organization_id, feed_id, purpose) do update set secret = excluded.secret, created_at = excluded.created_at`.execute(
    tx,
  )
}

export async function readFeedSecret(tx: Tx, feed: string, purpose: FeedSecret): Promise<string | null> {
  const found = await sql<{ secret: string }>`
    select secret from feed_secret where organization_id = current_organization() and feed_id = ${feed} and purpose = ${purpose}`.execute(
    tx,
  )
  return found.rows[0]?.secret ?? null
}

export async function forgetFeedSecret(tx: Tx, feed: string, purpose: FeedSecret): Promise<void> {
  await sql`
    delete from feed_secret where organization_id = current_organization() and feed_id = ${feed} and purpose = ${purpose}`.execute(
    tx,
  )
}

/** Makes an inbound address answer: a delivery names the feed before anyone knows the organization. */
export async function openAddress(tx: Tx, feed: string): Promise<void> {
  await sql`
    insert into secret_lookup (hash, kind, organization_id, id) values (${addressHash(feed)}, 'feed', current_organization(), ${feed})
    on conflict do nothing`.execute(tx)
}

/** The organization an inbound address belongs to; asked outside all of them. */
export async function organizationOfFeed(tx: Tx, feed: string): Promise<string | null> {
  const found = await sql<{ organization: string }>`
    select organization_id as organization from secret_lookup where hash = ${addressHash(feed)} and kind = 'feed'`.execute(
    tx,
  )
  return found.rows[0]?.organization ?? null
}

function addressHash(feed: string): Buffer {
  return createHash('sha256').update(`feed ${feed.toLowerCase()}`, 'utf8').digest()
}
