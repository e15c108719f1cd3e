import { sql } from 'kysely'
import { reportedStates } from '#domain/records/audit/states.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

/**
 * The requirements that internal audits looked at and reported since a day (C-290). A mock audit or one by somebody else is not counted
 * as internal audit (C-291).
 */
export async function auditedSince(tx: Tx, since: Day): Promise<ReadonlySet<string>> {
  const found = await sql<{ requirement: string }>`
    select distinct l.requirement from audit_line l
    join record r on r.organization_id = l.organization_id and r.id = l.audit_id
    join audit a on a.organization_id = l.organization_id and a.record_id = l.audit_id
    where l.organization_id = current_organization() and a.kind = 'internal' and r.state = any(${[...reportedStates]}::text[])
      and a.reported_at >= ${since}::date and l.result in ('conform', 'finding') and l.requirement is not null`.execute(
    tx,
  )
  return new Set(found.rows.map(({ requirement }) => requirement))
}
