import { sql } from 'kysely'
import type { RichText } from '#domain/richText/richText.ts'
import type { SetSource } from '#domain/rooms/sets.ts'
import type { Tx } from '../open.ts'

export interface NamedDocument {
  readonly number: string | null
  readonly title: string
  readonly kind: string | null
  readonly classification: string | null
}

/** The document a version is of, by name; null where everyone in the house may not see it. */
export async function documentNamed(tx: Tx, document: string): Promise<NamedDocument | null> {
  const found = await sql<NamedDocument>`
    select r.number, r.title, b.kind, b.classification from record r
    join document b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.id = ${document} and r.audience is null`.execute(tx)
  return found.rows[0] ?? null
}

/** What a document says now: the text of the version in force, if everyone in the house may read that. */
export async function textInForce(tx: Tx, document: string): Promise<RichText | null> {
  const found = await sql<{ body: RichText }>`
    select c.body from document_in_force f
    join record r on r.organization_id = f.organization_id and r.id = f.version_id and r.audience is null
    join document_content c on c.organization_id = f.organization_id and c.version_id = f.version_id and c.variant = 'internal'
    where f.organization_id = current_organization() and f.document_id = ${document} order by c.revision desc limit 1`.execute(
    tx,
  )
  return found.rows[0]?.body ?? null
}

/** The versions in force of documents that serve one of these requirements, with the requirement. */
export async function inForceFor(
  tx: Tx,
  requirements: readonly string[],
): Promise<{ readonly requirement: string; readonly id: string; readonly type: string }[]> {
  const found = await sql<{ requirement: string; id: string; type: string }>`
    select u.requirement, v.id, v.type from document b
    cross join unnest(b.requirements) as u (requirement)
    join document_in_force f on f.organization_id = b.organization_id and f.document_id = b.record_id
    join record v on v.organization_id = f.organization_id and v.id = f.version_id and v.audience is null
    join record r on r.organization_id = b.organization_id and r.id = b.record_id and r.audience is null
    where b.organization_id = current_organization() and u.requirement = any(${[...requirements]}::text[])
    order by u.requirement, v.number_order`.execute(tx)
  return found.rows
}

/** Records of a type that everyone in the house may see, in these states or statuses, the newest first: their ids. */
export async function recordsStanding(
  tx: Tx,
  { type, states = [], statuses = [], source, kinds = [] }: SetSource,
  most: number,
): Promise<string[]> {
  const texts = (values: readonly string[]) => sql`${[...values]}::text[]`
  const found = await sql<{ id: string }>`
    select r.id from record r
    where r.organization_id = current_organization() and r.type = ${type} and r.audience is null
      and (r.state = any(${texts(states)}) or r.status = any(${texts(statuses)}))
      ${source ? sql`and exists (select from improvement b where b.organization_id = r.organization_id and b.record_id = r.id and b.source_type = ${source})` : sql``}
      ${kinds.length > 0 ? sql`and exists (select from audit b where b.organization_id = r.organization_id and b.record_id = r.id and b.kind = any(${texts(kinds)}))` : sql``}
    order by r.created_at desc, r.id desc limit ${most}`.execute(tx)
  return found.rows.map(({ id }) => id)
}
