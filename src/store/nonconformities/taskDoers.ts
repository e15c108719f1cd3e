import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** Tasks that verify, decide or are attended, and do not carry out what is verified. */
const beside = ['miniAudit', 'survey', 'training', 'resourceRequest']

/** Who had the tasks that follow from a record and are done: they carried it out (SOD-01). */
export async function taskDoers(tx: Tx, id: string): Promise<readonly string[]> {
  const found = await sql<{ person: string }>`
    select distinct coalesce(r.owner_id, b.done_by) as person from link l
    join record r on r.organization_id = l.organization_id and r.id = l.from_id and r.type = 'task' and r.state = 'done'
    join task b on b.organization_id = r.organization_id and b.record_id = r.id
    where l.organization_id = current_organization() and l.to_id = ${id} and l.relation = 'follows'
      and coalesce(b.kind, 'other') <> all(${beside}::text[]) and coalesce(r.owner_id, b.done_by) is not null`.execute(
    tx,
  )
  return found.rows.map(({ person }) => person)
}
