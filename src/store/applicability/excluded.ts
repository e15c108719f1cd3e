import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** The controls that statements in force leave out, as requirement keys (`iso42001:A.7.2`). */
export async function excludedControls(tx: Tx): Promise<ReadonlySet<string>> {
  const found = await sql<{ control: string }>`
    select s.control from record r
    join soa_row s on s.organization_id = r.organization_id and s.statement_id = r.id
    where r.organization_id = current_organization() and r.type = 'statementOfApplicability' and r.state = 'current'
      and s.applicable = false`.execute(tx)
  return new Set(found.rows.map(({ control }) => control))
}
