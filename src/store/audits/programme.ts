import { sql } from 'kysely'
import type { ProgrammeAnswers, ProgrammeAudit } from '#domain/records/auditProgramme/programmeAnswers.ts'
import type { Tx } from '../open.ts'

/** The audits of a programme, and who holds a qualification that is valid today. */
export async function answerProgramme(
  tx: Tx,
  { id, today }: { readonly id: string; readonly today: string },
): Promise<ProgrammeAnswers> {
  const audits = await sql<ProgrammeAudit>`
    select r.id, r.number, r.title, a.kind, r.state, a.criteria, a.starts_on as "startsOn", a.agreed_start as "agreedStart",
      a.began_on as "beganOn", coalesce(trim(a.objectives) <> '', false) as objectives, coalesce(trim(a.scope) <> '', false) as scope,
      (select t.person from audit_team t where t.organization_id = a.organization_id and t.record_id = a.record_id and t.role = 'lead'
        order by t.position limit 1) as lead,
      (select count(*) from finding f where f.organization_id = a.organization_id and f.audit = a.record_id) as findings,
      coalesce((select array_agg(distinct l.requirement) from audit_line l where l.organization_id = a.organization_id
        and l.audit_id = a.record_id and l.result in ('conform', 'finding') and l.requirement is not null), '{}') as audited
    from audit a join record r on r.organization_id = a.organization_id and r.id = a.record_id
    where a.organization_id = current_organization() and a.programme = ${id} order by a.starts_on, r.number_order`.execute(
    tx,
  )
  const auditors = await sql<ProgrammeAnswers['auditors'][number]>`
    select q.person, bool_or(q.level = 'leadAuditor') as "isLead"
    from auditor_qualification q join record r on r.organization_id = q.organization_id and r.id = q.record_id
    where q.organization_id = current_organization() and r.state = 'approved' and q.person is not null
      and ${today} between q.valid_from and q.valid_until
    group by q.person`.execute(tx)
  return { audits: audits.rows, auditors: auditors.rows }
}
