import { sql } from 'kysely'
import type { ContextKnown } from '#domain/records/scopeStatement/contextKnown.ts'
import type { Tx } from '../open.ts'

/** How many context issues and interested parties hold now. */
export async function contextKnown(tx: Tx): Promise<ContextKnown> {
  const found = await sql<ContextKnown>`
    select (count(*) filter (where type = 'contextIssue'))::int as issues,
      (count(*) filter (where type = 'interestedParty'))::int as parties
    from record where organization_id = current_organization() and type in ('contextIssue', 'interestedParty') and state = 'current'`.execute(
    tx,
  )
  return found.rows[0]!
}
