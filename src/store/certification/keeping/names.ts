import { sql } from 'kysely'
import type { Tx } from '../../open.ts'

/** Titles of records everyone inside may see, by id. */
export async function namesOfRecords(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await sql<{ id: string; title: string }>`
    select id, title from record where organization_id = current_organization() and id = any(${[...ids]}::uuid[]) and audience is null`.execute(
    tx,
  )
  return new Map(found.rows.map(({ id, title }) => [id, title]))
}
