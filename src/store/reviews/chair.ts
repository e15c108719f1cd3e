import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** Whether a person is active and of top management now (SOD-06). */
export async function leads(tx: Tx, person: unknown): Promise<boolean> {
  if (typeof person !== 'string') return false
  const found = await sql`
    select 1 from person p join role_grant g on g.organization_id = p.organization_id and g.person_id = p.id
    where p.organization_id = current_organization() and p.id = ${person} and p.active and g.role = 'topManagement'`.execute(
    tx,
  )
  return found.rows.length > 0
}
