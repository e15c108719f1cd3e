import { sql } from 'kysely'
import type { TrendRow } from '#domain/reports/trends/trendRow.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import { type Counting, dayIn } from '../registerHealth/counted.ts'

const utc = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Every nonconformity these eyes see and nobody rejected, as trends see it, oldest first. */
export async function trendRows(tx: Tx, counting: Counting): Promise<TrendRow[]> {
  const day = (column: string) => sql`to_char(${dayIn(column, counting)}, 'YYYY-MM-DD')`
  const found = await sql<TrendRow>`
    with cause as (
      select a.record_id as id, array_agg(distinct n.category order by n.category) as categories
      from cause_analysis a join cause_node n on n.organization_id = a.organization_id and n.analysis_id = a.id
      where a.organization_id = current_organization() and n.organization_id = current_organization()
        and a.state = 'completed' and n.class = 'root' and n.category is not null group by a.record_id
    )
    select r.id, r.number, r.title, r.state, ${day('r.created_at')} as day, to_char(r.due, 'YYYY-MM-DD') as due,
      b.requirement, coalesce(c.categories, case when b.likely_cause is null then '{}' else array[b.likely_cause] end) as causes,
      b.ai_system as "aiSystem", b.site, b.severity, ${utc('r.created_at')} as "reportedAt",
      ${utc('b.confirmed_at')} as "confirmedAt", ${utc('b.controlled_at')} as "controlledAt",
      ${utc('b.corrected_at')} as "correctedAt", ${utc('b.implemented_at')} as "implementedAt",
      ${utc('b.verified_at')} as "verifiedAt", ${utc('b.closed_at')} as "closedAt",
      json_build_object('controlled', ${day('b.controlled_at')}, 'corrected', ${day('b.corrected_at')},
        'verified', ${day('b.verified_at')}, 'closed', ${day('b.closed_at')}) as days,
      coalesce(b.cycle, 1) as cycle, coalesce(b.reopened, 0) as reopened, coalesce(b.recurrences, 0) as recurrences,
      r.state <> 'closed' as "isOpen"
    from record r join nonconformity b on b.organization_id = r.organization_id and b.record_id = r.id
      left join cause c on c.id = r.id
    where r.organization_id = current_organization() and b.organization_id = current_organization()
      and r.type = 'nonconformity' and r.state <> 'rejected' and ${seenBy(counting.eyes)}
    order by r.created_at, r.id`.execute(tx)
  return found.rows
}
