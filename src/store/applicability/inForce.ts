import { sql } from 'kysely'
import type { Tx } from '../open.ts'

export interface Rival {
  readonly id: string
  readonly version: number
  readonly state: string
}

/** The statements for a standard that are in force or could be, held until the transaction ends. */
export async function holdRivals(tx: Tx, standard: string): Promise<Rival[]> {
  const found = await sql<Rival>`
    select r.id, r.version, r.state from record r
    join statement_of_applicability b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'statementOfApplicability' and b.standard = ${standard}
      and r.state in ('approved', 'current') order by r.id for update of r`.execute(tx)
  return found.rows
}
