import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** How many events were good in a window that ended when a feed last looked. */
export interface FeedBurn {
  readonly windowSeconds: number
  readonly at: string
  readonly good: number
  readonly total: number
}

/** Replaces what was seen before: what cannot be seen now is not shown as if it could. */
export async function keepBurn(tx: Tx, feed: string, burns: readonly FeedBurn[]): Promise<void> {
  await sql`delete from feed_burn where organization_id = current_organization() and feed_id = ${feed}`.execute(tx)
  for (const { windowSeconds, at, good, total } of burns) {
    await sql`
      insert into feed_burn (organization_id, feed_id, window_seconds, at, good, total)
      values (current_organization(), ${feed}, ${windowSeconds}, ${at}, ${good}, ${total})`.execute(tx)
  }
}

export async function readBurn(tx: Tx, feed: string): Promise<FeedBurn[]> {
  const found = await sql<FeedBurn>`
    select window_seconds as "windowSeconds", at, good, total from feed_burn
    where organization_id = current_organization() and feed_id = ${feed} order by window_seconds`.execute(tx)
  return found.rows
}
