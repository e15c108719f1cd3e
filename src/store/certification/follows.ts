import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** Titles of the tasks that follow from a record, whatever became of them. */
export async function titlesThatFollow(tx: Tx, record: string): Promise<ReadonlySet<string>> {
  const found = await sql<{ title: string }>`
    select r.title from link l
    join record r on r.organization_id = l.organization_id and r.id = l.from_id and r.type = 'task'
    where l.organization_id = current_organization() and l.to_id = ${record} and l.relation = 'follows'`.execute(tx)
  return new Set(found.rows.map(({ title }) => title))
}
