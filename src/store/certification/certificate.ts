import { sql } from 'kysely'
import { r19Status } from '#domain/certification/rules/status.ts'
import type { CertificateAnswers } from '#domain/records/certification/certificateAnswers.ts'
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
    openMajors: await openMajors(tx, record.recertificationAudit),
  }
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
