import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/**
 * Which entries about its import belong to a record's history: that it came in, and, if it was withdrawn, that. Null for what was
 * not imported.
 */
export async function importEntriesOf(
  tx: Tx,
  record: string,
): Promise<{ record: string; verbs: readonly string[] } | null> {
  const found = await sql<{ import: string; withdrawn: boolean }>`
    select w.import_id as import, w.withdrawn from import_row w
    join import i on i.organization_id = w.organization_id and i.id = w.import_id and i.plan = w.plan
    where w.organization_id = current_organization() and w.record_id = ${record}
      and i.state in ('accepted', 'undoing', 'undone')`.execute(tx)
  const row = found.rows[0]
  return row ? { record: row.import, verbs: ['import.accept', ...(row.withdrawn ? ['import.undo'] : [])] } : null
}
