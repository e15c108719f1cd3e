import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** Whether an organization was ever made here: then the first run is over. */
export async function isFounded(tx: Tx): Promise<boolean> {
  const found = await sql<{ yes: boolean }>`select exists (select from installation) as yes`.execute(tx)
  return found.rows[0]!.yes
}

/**
 * Ends the first run; answers whether this transaction was the one that did. Two at once: the second waits for the first to
 * commit and then answers false, so only one wins.
 */
export async function markFounded(tx: Tx, at: string): Promise<boolean> {
  const added = await sql`insert into installation (founded_at) values (${at}) on conflict do nothing`.execute(tx)
  return Number(added.numAffectedRows) === 1
}
