import { sql } from 'kysely'
import type { Tx } from '../open.ts'

export interface OpenNonconformity {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly severity: string | null
  readonly state: string
}

/** Nonconformities under way that an audit or a management review brought up, gravest first. */
export async function openFromAuditsAndReviews(tx: Tx): Promise<OpenNonconformity[]> {
  const found = await sql<OpenNonconformity>`
    select r.id, r.number, r.title, b.severity, r.state
    from record r join nonconformity b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'nonconformity' and r.status in ('candidate', 'inProgress')
      and b.origin in ('internalAudit', 'certificationAudit', 'review')
    order by array_position(array['critical', 'major', 'minor'], b.severity), r.number_order, r.id`.execute(tx)
  return found.rows
}
