import { sql } from 'kysely'
import type { Correction } from '#domain/records/improvement/computedProof.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

/** Readings from a day on of which something else was said at first, withdrawn ones with them, in order of time. */
export async function correctedSince(tx: Tx, metric: string, from: Day): Promise<Correction[]> {
  const found = await sql<Correction>`
    select * from (
      select period_start as "periodStart", (array_agg(value order by revision))[1] as said, (array_agg(value order by revision desc))[1] as now
      from metric_point where organization_id = current_organization() and metric_id = ${metric} and period_start >= ${from}
      group by period_start having count(*) > 1
    ) said where said is not null and said is distinct from now order by "periodStart"`.execute(tx)
  return found.rows
}
