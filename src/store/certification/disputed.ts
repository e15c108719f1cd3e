import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** A nonconformity that a body's finding became, as an appeal needs it. */
export interface DisputedNonconformity {
  readonly id: string
  readonly version: number
  readonly state: string
  /** It came from a certification body's audit. */
  readonly isTheirs: boolean
  /** It is disputed and nothing was settled. */
  readonly isDisputed: boolean
}

/** The nonconformity a finding became, held until the transaction ends; null where it became none. */
export async function holdDisputed(tx: Tx, finding: string): Promise<DisputedNonconformity | null> {
  const found = await sql<DisputedNonconformity>`
    select r.id, r.version, r.state, n.origin is not distinct from 'certificationAudit' as "isTheirs",
      (n.disputed_because is not null and n.dispute_outcome is null) as "isDisputed"
    from finding f join nonconformity n on n.organization_id = f.organization_id and n.record_id = f.nonconformity
    join record r on r.organization_id = n.organization_id and r.id = n.record_id
    where f.organization_id = current_organization() and f.record_id = ${finding} for update of r`.execute(tx)
  return found.rows[0] ?? null
}
