import { sql } from 'kysely'
import { r19Status } from '#domain/certification/rules/status.ts'
import type { CertificateAnswers } from '#domain/records/certification/certificateAnswers.ts'
import type { Certification } from '#domain/records/certification/fields.ts'
import type { Tx } from '../open.ts'

interface Asked {
  readonly id: string
  readonly today: string
  readonly record: Readonly<Record<string, unknown>>
}

/** The certificate of a certification, or of the one a record names; without one nothing is valid. */
export async function answerCertificate(tx: Tx, { id, record, today }: Asked): Promise<CertificateAnswers> {
  const named = 'certification' in record ? record.certification : id
  const found = await sql<{ state: string; expiresOn: string | null }>`
    select r.state, b.certificate_expires_on as "expiresOn" from record r
    join certification b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.id = ${named ?? null}::uuid`.execute(tx)
  const certificate = found.rows[0]
  return {
    standing: certificate ? r19Status(certificate.state, certificate.expiresOn, today) : 'none',
    auditTeam: await auditTeam(tx, record as unknown as Certification & { readonly state: string }),
    openMajors: await openMajors(tx, record.recertificationAudit),
  }
}

/** Who audited for the decision at hand: the stages and follow-up of a first certificate, or the recertification. */
async function auditTeam(tx: Tx, record: Partial<Certification> & { readonly state: string }): Promise<string[]> {
  const { stage1Audit, stage2Audit, followUpAudit, recertificationAudit, earlierStages = [] } = record
  const stages = [stage1Audit, stage2Audit, followUpAudit, ...earlierStages.map(({ audit }) => audit)]
  const isByStages = record.state === 'cbDecision' || !recertificationAudit
  const audits = (isByStages ? stages : [recertificationAudit]).filter((one) => typeof one === 'string')
  if (audits.length === 0) return []
  const found = await sql<{ name: string }>`
    select distinct x.name from audit_externals x
    where x.organization_id = current_organization() and x.record_id = any(${audits}::uuid[]) and x.role is distinct from 'observer'
    order by x.name`.execute(tx)
  return found.rows.map(({ name }) => name)
}

async function openMajors(tx: Tx, audit: unknown): Promise<number> {
  const counted = await sql<{ count: number }>`
    select count(*) from finding f
    join nonconformity n on n.organization_id = f.organization_id and n.record_id = f.nonconformity
    join record r on r.organization_id = n.organization_id and r.id = n.record_id
    where f.organization_id = current_organization() and f.audit = ${audit ?? null}::uuid
      and n.severity in ('major', 'critical') and r.state not in ('aimsUpdated', 'verified', 'closed', 'rejected')`.execute(
    tx,
  )
  return counted.rows[0]!.count
}
