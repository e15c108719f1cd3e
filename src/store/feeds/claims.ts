import { sql } from 'kysely'
import type { Refusal } from '#domain/kernel/refusal.ts'
import type { Tx } from '../open.ts'
import { keptRefusal } from './kept.ts'

/** The organizations in which a feed is due; asked outside all of them. */
export async function organizationsWithDueFeeds(tx: Tx, now: string): Promise<string[]> {
  const found = await sql<{ id: string }>`select id from organizations_with_due_feeds(${now}::timestamptz)`.execute(tx)
  return found.rows.map(({ id }) => id)
}

export interface Claim {
  /** One feed, or whichever has waited longest. */
  readonly feed?: string
  readonly lease: string
  readonly now: string
  readonly until: string
}

/**
 * Takes a feed that is due and that nobody works on, for a time; answers which. Another server that looks at the same moment passes
 * over it. One that is asked for by name need not be due.
 */
export async function claimFeed(tx: Tx, { feed, lease, now, until }: Claim): Promise<string | null> {
  const which = feed === undefined ? sql`next_run_at <= ${now}` : sql`id = ${feed}`
  const found = await sql<{ id: string }>`
    update feed set lease = ${lease}, lease_until = ${until}
    where organization_id = current_organization() and id = (
      select id from feed
      where organization_id = current_organization() and state <> 'paused' and every_minutes is not null and ${which}
        and (lease_until is null or lease_until <= ${now})
      order by next_run_at, id limit 1 for update skip locked)
    returning id`.execute(tx)
  return found.rows[0]?.id ?? null
}

/**
 * Whether a server still holds what it claimed, and nobody changed or paused it since; the row stays locked until the transaction ends,
 * so that nobody else can take it while this one writes.
 */
export async function stillHolds(
  tx: Tx,
  { feed, lease, version }: { feed: string; lease: string; version: number },
): Promise<boolean> {
  const found = await sql`
    select 1 from feed
    where organization_id = current_organization() and id = ${feed} and lease = ${lease} and version = ${version} and state <> 'paused' for update`.execute(
    tx,
  )
  return found.rows.length === 1
}

/** Lets go of a feed without a word about it: what was fetched no longer fits it. */
export async function letGo(tx: Tx, { feed, lease }: { feed: string; lease: string }): Promise<void> {
  await sql`
    update feed set lease = null, lease_until = null where organization_id = current_organization() and id = ${feed} and lease = ${lease}`.execute(
    tx,
  )
}

/** Says how far a pull has come: periods before this day have been taken. */
export async function notePulledTo(tx: Tx, feed: string, day: string): Promise<void> {
  await sql`
    update feed set pulled_to = greatest(pulled_to, ${day}::date) where organization_id = current_organization() and id = ${feed}`.execute(
    tx,
  )
}

export interface Release {
  readonly feed: string
  readonly lease: string
  readonly at: string
  readonly nextRunAt: string
  /** Null: it worked. */
  readonly fault: Refusal | null
}

/** Ends the work on a feed and says when it runs next. Paused meanwhile, it stays paused. */
export async function releaseFeed(tx: Tx, { feed, lease, at, nextRunAt, fault }: Release): Promise<void> {
  const outcome =
    fault === null
      ? sql`failures = 0, fault = null, failing_since = null, last_success_at = ${at}, state = case when state = 'paused' then state else 'active' end`
      : sql`failures = failures + 1, fault = ${keptRefusal(fault)}::jsonb, failing_since = coalesce(failing_since, ${at}),
          state = case when state = 'paused' then state else 'failing' end`
  await sql`
    update feed set lease = null, lease_until = null, last_run_at = ${at}, ${outcome},
      next_run_at = case when state = 'paused' then null else ${nextRunAt}::timestamptz end
    where organization_id = current_organization() and id = ${feed} and lease = ${lease}`.execute(tx)
}
