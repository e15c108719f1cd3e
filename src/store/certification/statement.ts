import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** Whether a statement of applicability for a standard is approved or in force. */
export async function hasStatement(tx: Tx, standard: string): Promise<boolean> {
  const found = await sql`
    select 1 from record r join statement_of_applicability b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'statementOfApplicability' and b.standard = ${standard}
      and r.state in ('approved', 'current') limit 1`.execute(tx)
  return found.rows.length > 0
}
