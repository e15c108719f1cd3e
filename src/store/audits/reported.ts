import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** A finding as the report of its audit shows it. */
export interface ReportedFinding {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly kind: string | null
  readonly severity: string | null
  readonly externalGrade: string | null
  readonly requirement: string | null
  readonly statement: string | null
  readonly evidence: string | null
  readonly stance: string | null
  readonly response: string | null
  readonly upheldBecause: string | null
  /** The nonconformity or candidate it became. */
  readonly became: {
    readonly id: string
    readonly type: string
    readonly number: string | null
    readonly state: string
  } | null
  /** The finding of an earlier audit that it repeats. */
  readonly repeats: { readonly id: string; readonly number: string | null } | null
}

/** The findings of an audit that were not drafts only, in their order. */
export async function reportedFindings(tx: Tx, audit: string): Promise<ReportedFinding[]> {
  const found = await sql<ReportedFinding>`
    select r.id, r.number, r.title, r.state, f.kind, f.severity, f.external_grade as "externalGrade", f.requirement, f.statement,
      f.evidence, f.stance, f.response, f.upheld_because as "upheldBecause",
      case when b.id is not null then json_build_object('id', b.id, 'type', b.type, 'number', b.number, 'state', b.state) end as became,
      case when p.id is not null then json_build_object('id', p.id, 'number', p.number) end as repeats
    from finding f join record r on r.organization_id = f.organization_id and r.id = f.record_id
    left join record b on b.organization_id = f.organization_id and b.id = coalesce(f.nonconformity, f.improvement)
    left join record p on p.organization_id = f.organization_id and p.id = f.repeats
    where f.organization_id = current_organization() and f.audit = ${audit} and r.state <> 'draft' order by r.number_order, r.id`.execute(
    tx,
  )
  return found.rows
}
