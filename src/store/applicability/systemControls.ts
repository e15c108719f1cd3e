import { sql } from 'kysely'
import { refOf } from '#domain/applicability/controls.ts'
import type { Tx } from '../open.ts'

/**
 * What the statement in force asks of one AI system: the refs that apply to it and are not implemented, in the order of the
 * catalogue. `statement` is its number, null where none is in force; of several the one for AI management comes first.
 */
export async function systemControls(
  tx: Tx,
  aiSystem: string,
): Promise<{ readonly statement: string | null; readonly undone: readonly string[] }> {
  const current = await sql<{ id: string; number: string }>`
    select r.id, r.number from record r
    join statement_of_applicability b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'statementOfApplicability' and r.state = 'current'
    order by b.standard = 'iso42001' desc, r.number_order limit 1`.execute(tx)
  const statement = current.rows[0]
  if (!statement) return { statement: null, undone: [] }
  const undone = await sql<{ control: string }>`
    select s.control from soa_row s
    left join soa_tailoring t on t.organization_id = s.organization_id and t.statement_id = s.statement_id and t.row_id = s.id
      and t.system_id = ${aiSystem}
    where s.organization_id = current_organization() and s.statement_id = ${statement.id}
      and coalesce(t.applicable, s.applicable) is not false
      and coalesce(t.status, s.status, 'notStarted') not in ('implemented', 'verified')
    order by s.position, s.control`.execute(tx)
  return { statement: statement.number, undone: undone.rows.map(({ control }) => refOf(control)) }
}
