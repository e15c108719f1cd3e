import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../../open.ts'

/** Steps that change what is certified: scope, statement of applicability, documents, systems, criteria, processes, suppliers. */
const evolving = [
  'scopeStatement/approve',
  'scopeStatement/withdraw',
  'statementOfApplicability/putInForce',
  'documentVersion/release',
  'documentVersion/withdraw',
  'riskCriteria/approve',
  'process/putInForce',
  'process/retire',
  'aiSystem/goLive',
  'aiSystem/discover',
  'aiSystem/suspend',
  'aiSystem/rollBack',
  'aiSystem/retire',
  'aiSystem/redesign',
]

export interface Evolved {
  readonly day: Day
  readonly type: string
  readonly verb: string
  readonly id: string
  readonly number: string | null
  readonly title: string
}

/** What changed in the management system since a day, by its trail, the newest first; nothing for narrow eyes. */
export async function evolvedSince(
  tx: Tx,
  { since, timeZone }: { readonly since: Day; readonly timeZone: string },
): Promise<readonly Evolved[]> {
  const found = await sql<Evolved>`
    select (t.at at time zone ${timeZone})::date as day, r.type, t.entry::jsonb ->> 'verb' as verb, r.id, r.number, r.title
    from trail_entry t join record r on r.organization_id = t.organization_id and r.id = t.record_id and r.audience is null
    where t.organization_id = current_organization() and t.at >= (${since}::date::timestamp at time zone ${timeZone})
      and r.type || '/' || (t.entry::jsonb ->> 'verb') = any(${evolving}::text[])
    order by t.seq desc limit 300`.execute(tx)
  return found.rows
}
