import { sql } from 'kysely'
import type { Tx } from '../open.ts'
import type { Batch } from './batches.ts'

/** A reading of a batch that still stands, with what stood before it; all null: nothing did. */
export interface StandingReading {
  readonly metric: string
  readonly period: string
  readonly isRatio: boolean
  readonly value: number | null
  readonly num: number | null
  readonly den: number | null
}

/** The readings of a batch nobody has restated since. */
export async function standingOf(tx: Tx, { id, firstPeriod, lastPeriod }: Batch): Promise<StandingReading[]> {
  const found = await sql<StandingReading>`
    select p.metric_id as metric, p.period_start as period, m.kind <> 'value' as "isRatio", b.value, b.num, b.den
    from metric_point p
    join metric m on m.organization_id = p.organization_id and m.record_id = p.metric_id
    left join metric_point b on b.organization_id = p.organization_id and b.metric_id = p.metric_id and b.period_start = p.period_start
      and b.revision = p.revision - 1
    where p.organization_id = current_organization() and p.batch_id = ${id} and p.period_start between ${firstPeriod} and ${lastPeriod}
      and not exists (
        select from metric_point l where l.organization_id = p.organization_id and l.metric_id = p.metric_id
          and l.period_start = p.period_start and l.revision > p.revision)
    order by p.metric_id, p.period_start`.execute(tx)
  return found.rows
}
