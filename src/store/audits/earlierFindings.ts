import { sql } from 'kysely'
import { reportedStates } from '#domain/records/audit/states.ts'
import type { Tx } from '../open.ts'

export interface EarlierFinding {
  readonly id: string
  readonly requirement: string
}

/**
 * What earlier audits found on these requirements and no later one has seen to be well: this audit looks at it again. Drafts were
 * never said, good practices need no second look, and what is still being audited is nobody's result.
 */
export async function earlierFindings(
  tx: Tx,
  { audit, criteria }: { readonly audit: string; readonly criteria: readonly string[] },
): Promise<EarlierFinding[]> {
  const found = await sql<EarlierFinding>`
    select r.id, f.requirement from finding f
    join record r on r.organization_id = f.organization_id and r.id = f.record_id
    join record a on a.organization_id = f.organization_id and a.id = f.audit
    where f.organization_id = current_organization() and f.audit <> ${audit} and f.requirement = any(${[...criteria]}::text[])
      and f.kind in ('nonconformity', 'observation', 'opportunity') and r.state not in ('draft', 'withdrawn') and a.state = any(${[...reportedStates]}::text[])
      and not exists (
        select 1 from audit_line l join record later on later.organization_id = l.organization_id and later.id = l.audit_id
        where l.organization_id = f.organization_id and l.previous_finding = r.id and l.result = 'conform' and later.state <> 'cancelled')
    order by r.number_order, r.id`.execute(tx)
  return found.rows
}
