import { sql } from 'kysely'
import { certifiedStates } from '#domain/records/certification/states.ts'
import type { RichText } from '#domain/richText/richText.ts'
import type { Tx } from '../open.ts'

/** Something that may be made public as it stands now. */
export interface Releasable {
  readonly id: string
  readonly type: 'certification' | 'scopeStatement' | 'documentVersion' | 'metric' | 'lesson'
  readonly number: string | null
  readonly title: string
}

/**
 * Valid certificates, the scope in force, texts meant for the public, metrics in use, public lessons; nothing for narrow eyes.
 * @param only asks about this record alone
 */
export async function releasable(tx: Tx, only: string | null = null): Promise<readonly Releasable[]> {
  const found = await sql<Releasable>`
    select r.id, r.type, coalesce(dr.number, r.number) as number, coalesce(dr.title, r.title) as title
    from record r
    left join document_version v on v.organization_id = r.organization_id and v.record_id = r.id
    left join document d on d.organization_id = v.organization_id and d.record_id = v.document
    left join record dr on dr.organization_id = d.organization_id and dr.id = d.record_id and dr.audience is null
    left join lesson l on l.organization_id = r.organization_id and l.record_id = r.id
    where r.organization_id = current_organization() and r.audience is null and (${only}::uuid is null or r.id = ${only}::uuid) and (
      (r.type = 'certification' and r.state = any(${[...certifiedStates]}::text[]))
      or (r.type = 'scopeStatement' and r.state = 'approved')
      or (r.type = 'documentVersion' and r.state = 'effective' and d.publication in ('same', 'own') and dr.id is not null)
      or (r.type = 'metric' and r.state = 'active')
      or (r.type = 'lesson' and r.state = 'published' and 'public' = any(l.audiences)))
    order by r.type, r.number_order, r.id limit 2000`.execute(tx)
  return found.rows
}

/** The text of a version that people outside may read, and since when it holds; null where it is not for them. */
export async function publicTextOf(
  tx: Tx,
  version: string,
): Promise<{ readonly body: RichText; readonly from: string } | null> {
  const found = await sql<{ body: RichText; from: string }>`
    select c.body, v.effective_from as "from" from document_version v
    join document d on d.organization_id = v.organization_id and d.record_id = v.document and d.publication in ('same', 'own')
    join document_content c on c.organization_id = v.organization_id and c.version_id = v.record_id
      and c.variant = case d.publication when 'own' then 'public' else 'internal' end
    where v.organization_id = current_organization() and v.record_id = ${version}
    order by c.revision desc limit 1`.execute(tx)
  return found.rows[0] ?? null
}

/** The scope in force in its own words, and since when. */
export async function scopeText(
  tx: Tx,
  id: string,
): Promise<{ readonly statement: string | null; readonly at: string } | null> {
  const found = await sql<{ statement: string | null; at: string }>`
    select statement, approved_at as at from scope_statement where organization_id = current_organization() and record_id = ${id}`.execute(
    tx,
  )
  return found.rows[0] ?? null
}
