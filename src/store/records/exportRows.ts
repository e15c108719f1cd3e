import { sql } from 'kysely'
import type { Registered } from '#domain/register/registerRow.ts'
import type { Tx } from '../open.ts'

/** What stands in the register under these ids, in their order, with what the nine columns are made of; `closedAt` is the instant. */
export async function registeredByIds(
  tx: Tx,
  ids: readonly string[],
): Promise<(Omit<Registered, 'closedOn'> & { readonly closedAt: string | null })[]> {
  const found = await sql<Omit<Registered, 'closedOn'> & { closedAt: string | null }>`
    select r.number, r.title, r.status, p.name as "ownerName", b.description, b.imported, b.old_number as "oldNumber",
      b.source_type as "sourceType", b.source_words as "sourceWords", b.score, b.claimed_priority as "claimedPriority",
      b.claimed_owner as "claimedOwner", b.target_date as "targetDate", b.claimed_outcome as "claimedOutcome",
      b.claimed_closed_on as "claimedClosedOn", b.verdict, b.proof, b.metric, b.metric_unit as "metricUnit", b.baseline, b.after,
      b.fact_before as "factBefore", b.fact_after as "factAfter", b.closed_at as "closedAt"
    from unnest(${[...ids]}::uuid[]) with ordinality as wanted (id, at)
    join record r on r.organization_id = current_organization() and r.id = wanted.id
    join improvement b on b.organization_id = r.organization_id and b.record_id = r.id
    left join person p on p.organization_id = r.organization_id and p.id = r.owner_id
    order by wanted.at`.execute(tx)
  return found.rows
}
