import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** For how many days a metric's readings may be corrected; null where it does not say. */
export async function restatementDaysOf(tx: Tx, metric: string): Promise<number | null> {
  const found = await sql<{ days: number | null }>`
    select restatement_days as days from metric where organization_id = current_organization() and record_id = ${metric}`.execute(
    tx,
  )
  return found.rows[0]?.days ?? null
}
