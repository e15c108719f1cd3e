import { sql } from 'kysely'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** A version of a document, as moves of another one need it. */
export interface OtherVersion {
  readonly id: string
  readonly version: number
  readonly state: string
}

/** Keeps a document and its versions from being changed until the transaction ends, before the trail's head is locked. */
export async function holdDocument(tx: Tx, document: string): Promise<void> {
  await sql`
    select 1 from record r where r.organization_id = current_organization() and (r.id = ${document} or r.id in (
      select record_id from document_version where organization_id = current_organization() and document = ${document}))
    order by r.id for update of r`.execute(tx)
}

/** The versions of a document that are in some states, by their version of the record. */
export async function versionsIn(tx: Tx, document: string, states: readonly string[]): Promise<OtherVersion[]> {
  const found = await sql<OtherVersion>`
    select r.id, r.version, r.state from document_version v
    join record r on r.organization_id = v.organization_id and r.id = v.record_id
    where v.organization_id = current_organization() and v.document = ${document} and r.state = any(${[...states]}::text[])
    order by v.edition nulls last, r.id`.execute(tx)
  return found.rows
}

/** Every version of a document, in order of its number. */
export async function versionsOf(tx: Tx, document: string): Promise<string[]> {
  const found = await sql<{ id: string }>`
    select v.record_id as id from document_version v join record r on r.organization_id = v.organization_id and r.id = v.record_id
    where v.organization_id = current_organization() and v.document = ${document} order by r.number_order, r.id`.execute(
    tx,
  )
  return found.rows.map(({ id }) => id)
}

/** Who sees a document, whoever asks, and until the transaction ends; null: everyone, and where there is no document. */
export async function audienceOfDocumentNow(tx: Tx, document: string | null): Promise<AudienceKeys | null> {
  if (document === null) return null
  const found = await sql<{ audience: string[] | null }>`
    select audience from record where organization_id = current_organization() and type = 'document' and id = ${document} for share`.execute(
    tx,
  )
  return found.rows[0]?.audience ?? null
}

/** Those of these ids that are documents in use, of which nobody is writing a version now, and whether these eyes see them. */
export async function documentsWithoutDraft(
  tx: Tx,
  ids: readonly string[],
  eyes: AudienceKeys,
): Promise<Map<string, boolean>> {
  const found = await sql<{ id: string; seen: boolean }>`
    select r.id, ${seenBy(eyes)} as seen from record r
    where r.organization_id = current_organization() and r.type = 'document' and r.id = any(${[...ids]}::uuid[])
      and r.state in ('inPreparation', 'effective')
      and not exists (select 1 from document_version v join record o on o.organization_id = v.organization_id and o.id = v.record_id
        where v.organization_id = r.organization_id and v.document = r.id and o.state in ('draft', 'inReview', 'approved'))`.execute(
    tx,
  )
  return new Map(found.rows.map(({ id, seen }) => [id, seen]))
}
