import { sql } from 'kysely'
import type { AuditFinding, AuditWork } from '#domain/records/audit/auditAnswers.ts'
import type { Tx } from '../open.ts'

/** What of an audit is done: its checklist, its samples, its findings. */
export async function answerAuditWork(tx: Tx, audit: string): Promise<AuditWork> {
  const counted = await sql<Omit<AuditWork, 'findings' | 'samples' | 'population'>>`
    select coalesce(array_agg(distinct requirement) filter (where requirement is not null), '{}') as requirements,
      count(*) filter (where result is null) as "openLines",
      count(*) filter (where result = 'notAudited' and why is null) as "unexplainedLines",
      count(*) filter (where result in ('conform', 'finding') and evidence is null) as "unevidencedLines",
      count(*) filter (where result = 'finding' and finding_id is null) as "linesWithoutFinding"
    from audit_line where organization_id = current_organization() and audit_id = ${audit}`.execute(tx)
  const sampled = await sql<{ samples: number; population: number }>`
    select (select count(*) from audit_sample where organization_id = current_organization() and audit_id = ${audit}) as samples,
      (select count(*) from record where organization_id = current_organization() and type = 'aiSystem' and state <> 'retired') as population`.execute(
    tx,
  )
  return { ...counted.rows[0]!, ...sampled.rows[0]!, findings: await findingsOf(tx, audit) }
}

async function findingsOf(tx: Tx, audit: string): Promise<AuditFinding[]> {
  const found = await sql<AuditFinding>`
    select r.id, r.number, f.kind, r.state,
      case when b.id is not null then json_build_object('type', b.type, 'state', b.state) end as became
    from finding f join record r on r.organization_id = f.organization_id and r.id = f.record_id
    left join record b on b.organization_id = f.organization_id and b.id = coalesce(f.nonconformity, f.improvement)
    where f.organization_id = current_organization() and f.audit = ${audit} order by r.number_order, r.id`.execute(tx)
  return found.rows
}
