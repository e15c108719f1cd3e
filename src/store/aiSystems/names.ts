import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/**
 * What the AI systems of the organization are called, those at rest too: what a text must not call certified. One that is called as
 * the organization itself is left out: the organization may say that it is certified.
 */
export async function ownSystems(tx: Tx): Promise<string[]> {
  const found = await sql<{ title: string }>`
    select distinct r.title from record r
    where r.organization_id = current_organization() and r.type = 'aiSystem'
      and lower(r.title) <> (select lower(o.name) from organization o where o.id = current_organization())
    order by r.title`.execute(tx)
  return found.rows.map(({ title }) => title)
}
