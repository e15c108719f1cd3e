import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** Scope statements in force beside this one, locked: they are about to be replaced. */
export async function otherScopesInForce(tx: Tx, id: string): Promise<{ id: string; version: number }[]> {
  const found = await sql<{ id: string; version: number }>`
    select id, version from record
    where organization_id = current_organization() and type = 'scopeStatement' and state = 'approved' and id <> ${id}
    order by id for update`.execute(tx)
  return found.rows
}
