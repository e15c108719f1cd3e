import { sql } from 'kysely'
import { type DueDiligence, dueDiligenceOn } from '#domain/records/supplier/dueDiligence.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

/** How due diligence of a supplier stands on a day; null where there is no such supplier. What was found unfit counts as missing. */
export async function supplierCheck(
  tx: Tx,
  supplierId: string,
  today: Day,
): Promise<{ number: string | null; dueDiligence: DueDiligence } | null> {
  const found = await sql<{ number: string | null; checkOutcome: string | null; checkedUntil: Day | null }>`
    select r.number, s.check_outcome as "checkOutcome", s.checked_until as "checkedUntil"
    from supplier s join record r on r.organization_id = s.organization_id and r.id = s.record_id
    where s.organization_id = current_organization() and s.record_id = ${supplierId}`.execute(tx)
  const supplier = found.rows[0]
  return supplier ? { number: supplier.number, dueDiligence: dueDiligenceOn(supplier, today) } : null
}
