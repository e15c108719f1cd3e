import { sql } from 'kysely'
import type { DocumentOfVersion } from '#domain/records/documentVersion/documentAnswers.ts'
import type { Tx } from '../open.ts'

/** The document a version names, with what its other versions are at; null where it names none. */
export async function ofDocument(tx: Tx, version: string, document: unknown): Promise<DocumentOfVersion | null> {
  if (typeof document !== 'string') return null
  const found = await sql<DocumentOfVersion>`
    select r.id, b.kind, r.state, b.classification, b.publication, 'everyone' = any(b.must_read) as "isForEveryone", b.retention_months::int as "retentionMonths",
      coalesce((select max(v.edition) from document_version v
        where v.organization_id = r.organization_id and v.document = r.id and v.record_id <> ${version}), 0)::int as "lastEdition",
      exists (select 1 from document_version v join record o on o.organization_id = v.organization_id and o.id = v.record_id
        where v.organization_id = r.organization_id and v.document = r.id and v.record_id <> ${version}
          and o.state in ('inReview', 'approved')) as "hasOpenVersion",
      exists (select 1 from document_version v join role_grant g on g.organization_id = v.organization_id and g.person_id = v.approved_by
        where v.organization_id = r.organization_id and v.record_id = ${version} and g.role = 'topManagement') as "isApprovedByTop"
    from record r join document b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.id = ${document}`.execute(tx)
  return found.rows[0] ?? null
}

/** The version of a document that is in force; null while none is. */
export async function inForce(tx: Tx, document: string): Promise<{ id: string; from: string } | null> {
  const found = await sql<{ id: string; from: string }>`
    select f.version_id as id, v.effective_from as "from" from document_in_force f
    join document_version v on v.organization_id = f.organization_id and v.record_id = f.version_id
    where f.organization_id = current_organization() and f.document_id = ${document}`.execute(tx)
  return found.rows[0] ?? null
}
