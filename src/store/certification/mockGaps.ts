import { sql } from 'kysely'
import type { MockGap } from '#domain/certification/mockGap.ts'
import { reportedStates } from '#domain/records/audit/states.ts'
import type { Tx } from '../open.ts'

/**
 * What mock audits found and asked something of us (C-292): a finding is closed when the nonconformity or improvement it became is at
 * rest, or the tasks that follow from it are done; strengths and ideas ask for nothing.
 */
export async function mockGaps(tx: Tx): Promise<MockGap[]> {
  const found = await sql<MockGap>`
    select r.id, r.number, r.title,
      coalesce(r.state = 'closed' or became.status in ('completed', 'cancelled') or (task.count > 0 and task.open = 0), false) as "isClosed"
    from finding f
    join record r on r.organization_id = f.organization_id and r.id = f.record_id
    join audit a on a.organization_id = f.organization_id and a.record_id = f.audit
    join record ar on ar.organization_id = a.organization_id and ar.id = a.record_id
    left join record became on became.organization_id = f.organization_id and became.id = coalesce(f.nonconformity, f.improvement)
    left join lateral (
      select count(*) as count, count(*) filter (where t.state = 'open') as open
      from link l join record t on t.organization_id = l.organization_id and t.id = l.from_id and t.type = 'task'
      where l.organization_id = f.organization_id and l.to_id = f.record_id and l.relation = 'follows' and t.state <> 'cancelled'
    ) task on true
    where f.organization_id = current_organization() and a.kind = 'mock' and ar.state = any(${[...reportedStates]}::text[])
      and r.state <> 'withdrawn' and f.kind in ('nonconformity', 'observation')
    order by r.number_order, r.id`.execute(tx)
  return found.rows
}
