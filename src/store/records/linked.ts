import { sql } from 'kysely'
import type { LinkedSystem } from '#domain/records/aiSystem/linkedSystem.ts'
import type { Tx } from '../open.ts'

/** The AI system of this id; null where there is none. */
export async function linkedSystem(tx: Tx, id: unknown): Promise<LinkedSystem | null> {
  if (typeof id !== 'string') return null
  const found = await sql<LinkedSystem>`
    select r.id, r.number, r.title, r.state, r.owner_id as owner, b.high_risk as "isHighRisk", b.site
    from record r join ai_system b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** The types of the records linked to one, whichever way the link runs. */
export async function linkedTypes(tx: Tx, id: string): Promise<ReadonlySet<string>> {
  const found = await sql<{ type: string }>`
    select distinct r.type from link l
    join record r on r.organization_id = l.organization_id and r.id = case when l.from_id = ${id} then l.to_id else l.from_id end
    where l.organization_id = current_organization() and ${id}::uuid in (l.from_id, l.to_id)`.execute(tx)
  return new Set(found.rows.map(({ type }) => type))
}

/** The types of the records that follow from one. */
export async function typesFollowing(tx: Tx, id: string): Promise<readonly string[]> {
  const found = await sql<{ type: string }>`
    select distinct r.type from link l
    join record r on r.organization_id = l.organization_id and r.id = l.from_id
    where l.organization_id = current_organization() and l.to_id = ${id} and l.relation = 'follows'`.execute(tx)
  return found.rows.map(({ type }) => type)
}
