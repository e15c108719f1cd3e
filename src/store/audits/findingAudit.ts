import { sql } from 'kysely'
import type { Finding } from '#domain/records/finding/fields.ts'
import type { FindingAudit } from '#domain/records/finding/findingAnswers.ts'
import type { Tx } from '../open.ts'

/** The audit a finding stands in, and what the finding became; null where it names no audit. */
export async function answerFindingAudit(
  tx: Tx,
  record: Readonly<Record<string, unknown>>,
): Promise<FindingAudit | null> {
  const { audit, nonconformity, improvement } = record as unknown as Finding
  if (!audit) return null
  const found = await sql<FindingAudit>`
    select a.kind, r.state,
      array(select t.person from audit_team t where t.organization_id = a.organization_id and t.record_id = a.record_id and t.role <> 'observer') as team,
      (select t.person from audit_team t where t.organization_id = a.organization_id and t.record_id = a.record_id and t.role = 'lead' limit 1) as lead,
      array(select t.person from audit_auditees t where t.organization_id = a.organization_id and t.record_id = a.record_id) as auditees,
      (select coalesce(json_agg(json_build_object('grade', g.grade, 'means', g.means) order by g.position), '[]')
        from audit_grades g where g.organization_id = a.organization_id and g.record_id = a.record_id) as grades,
      (select json_build_object('type', b.type, 'state', b.state, 'owner', b.owner_id) from record b
        where b.organization_id = a.organization_id and b.id = ${nonconformity ?? improvement}) as became
    from audit a join record r on r.organization_id = a.organization_id and r.id = a.record_id
    where a.organization_id = current_organization() and a.record_id = ${audit}`.execute(tx)
  return found.rows[0] ?? null
}
