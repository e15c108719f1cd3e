import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** Marks metrics whose readings changed, in the transaction that changed them. */
export async function touch(tx: Tx, metrics: readonly string[], at: string): Promise<void> {
  await sql`
    insert into metric_touched (organization_id, metric_id, changed_at)
    select current_organization(), metric, ${at}::timestamptz from unnest(${[...metrics].sort()}::uuid[]) as touched (metric)
    on conflict (organization_id, metric_id) do update set changed_at = excluded.changed_at`.execute(tx)
}

/** Takes marks off and answers whose they were; two servers never take the same one. */
export async function takeTouched(tx: Tx, most: number): Promise<string[]> {
  const taken = await sql<{ metric: string }>`
    delete from metric_touched t using (
      select metric_id from metric_touched where organization_id = current_organization() order by changed_at limit ${most} for update skip locked
    ) chosen
    where t.organization_id = current_organization() and t.metric_id = chosen.metric_id returning t.metric_id as metric`.execute(
    tx,
  )
  return taken.rows.map(({ metric }) => metric)
}
