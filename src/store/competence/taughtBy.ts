import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** Required competences among these records, or taught by documents (or versions of documents) among them. */
export async function competencesTaughtBy(
  tx: Tx,
  records: readonly string[],
): Promise<readonly { readonly id: string; readonly version: number }[]> {
  const named = sql`any(${[...records]}::uuid[])`
  const found = await sql<{ id: string; version: number }>`
    select r.id, r.version from competence c join record r on r.organization_id = c.organization_id and r.id = c.record_id
    where c.organization_id = current_organization() and r.state = 'required'
      and (r.id = ${named} or c.material = ${named} or c.material in (
        select v.document from document_version v where v.organization_id = c.organization_id and v.record_id = ${named}))
    order by r.id`.execute(tx)
  return found.rows
}
