import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** One delivery of readings, as the metric's page and the trail name it. */
export interface Batch {
  readonly id: string
  /** Null when it was about several. */
  readonly metric: string | null
  readonly feed: string | null
  readonly source: string
  readonly at: string
  readonly by: string | null
  readonly channel: string
  readonly count: number
  readonly added: number
  readonly restated: number
  readonly unchanged: number
  readonly firstPeriod: string | null
  readonly lastPeriod: string | null
  readonly hash: string
}

export async function insertBatch(tx: Tx, batch: Batch): Promise<void> {
  await sql`
    insert into point_batch (organization_id, id, metric_id, feed_id, source, at, by_person, channel, count, added, restated, unchanged, first_period, last_period, hash)
    values (current_organization(), ${batch.id}, ${batch.metric}, ${batch.feed}, ${batch.source}, ${batch.at}, ${batch.by}, ${batch.channel}, ${batch.count},
      ${batch.added}, ${batch.restated}, ${batch.unchanged}, ${batch.firstPeriod}, ${batch.lastPeriod}, ${batch.hash})`.execute(
    tx,
  )
}

const columns = sql`
  id, metric_id as metric, feed_id as feed, source, at, by_person as by, channel, count, added, restated, unchanged,
  first_period as "firstPeriod", last_period as "lastPeriod", hash`

export async function readBatch(tx: Tx, id: string): Promise<Batch | null> {
  const found = await sql<Batch>`
    select ${columns} from point_batch where organization_id = current_organization() and id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** The newest deliveries that wrote readings of a metric, newest first. */
export async function batchesOf(tx: Tx, metric: string, most: number): Promise<Batch[]> {
  const found = await sql<Batch>`
    select ${columns} from point_batch
    where organization_id = current_organization() and (metric_id = ${metric} or metric_id is null and id in (
      select batch_id from metric_point where organization_id = current_organization() and metric_id = ${metric}))
    order by at desc, id desc limit ${most}`.execute(tx)
  return found.rows
}
