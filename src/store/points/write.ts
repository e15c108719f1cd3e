import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Point } from '#domain/records/metric/reading.ts'
import type { Tx } from '../open.ts'
import { canonical } from '../trail/canonical.ts'

export interface MetricPoint extends Point {
  readonly metric: string
  readonly metricVersion: number
}

export interface WrittenPoints {
  readonly added: number
  readonly restated: number
  /** Said again as it stands: nothing is written for these. */
  readonly unchanged: number
  /** SHA-256 over what was written, in order; of an empty list when nothing was. */
  readonly hash: string
}

export interface PointBatch {
  readonly batch: string
  readonly at: string
  readonly points: readonly MetricPoint[]
}

/**
 * Adds readings; what differs from the current reading of its period becomes its next revision, and what does not is left alone.
 * The metrics' rows stay locked until the transaction ends, so that two batches never make the same revision.
 */
export async function writePoints(tx: Tx, { batch, at, points }: PointBatch): Promise<WrittenPoints> {
  const written = await insertPoints(tx, { batch, at, points })
  const restated = written.filter(({ revision }) => revision > 1).length
  const lines = written.map((point) => [
    point.metric,
    point.periodStart,
    point.revision,
    point.value,
    point.num,
    point.den,
  ])
  const hash = createHash('sha256').update(canonical(lines)).digest('hex')
  return { added: written.length - restated, restated, unchanged: points.length - written.length, hash }
}

interface Row {
  readonly metric: string
  readonly periodStart: string
  readonly revision: number
  readonly value: number | null
  readonly num: number | null
  readonly den: number | null
}

async function insertPoints(tx: Tx, { batch, at, points }: PointBatch): Promise<Row[]> {
  const metrics = [...new Set(points.map(({ metric }) => metric))].sort()
  await sql`
    select 1 from metric where organization_id = current_organization() and record_id = any(${metrics}::uuid[])
    order by record_id for no key update`.execute(tx)
  const days = points.map(({ periodStart }) => periodStart).sort()
  const inserted = await sql<Row>`
    with given as materialized (
      select * from unnest(
        ${points.map(({ metric }) => metric)}::uuid[], ${points.map(({ metricVersion }) => metricVersion)}::int[],
        ${points.map(({ periodStart }) => periodStart)}::date[], ${points.map(({ occurredAt }) => occurredAt)}::timestamptz[],
        ${points.map(({ value }) => value)}::float8[], ${points.map(({ num }) => num)}::float8[], ${points.map(({ den }) => den)}::float8[])
        as g (metric_id, metric_version, period_start, occurred_at, value, num, den)
    ), standing as materialized (
      select distinct on (p.metric_id, p.period_start) p.metric_id, p.period_start, p.revision, p.metric_version, p.value, p.num, p.den
      from metric_point p
      where p.organization_id = current_organization() and p.metric_id = any(${metrics}::uuid[])
        and p.period_start between ${days[0]!} and ${days.at(-1)!}
      order by p.metric_id, p.period_start, p.revision desc
    )
    insert into metric_point (organization_id, metric_id, period_start, revision, metric_version, value, num, den, occurred_at, recorded_at, batch_id)
    select current_organization(), g.metric_id, g.period_start, coalesce(s.revision, 0) + 1, g.metric_version, g.value, g.num, g.den,
      g.occurred_at, ${at}::timestamptz, ${batch}::uuid
    from given g left join standing s on s.metric_id = g.metric_id and s.period_start = g.period_start
    where (s.metric_id is null and (g.value is not null or g.den is not null)) or (s.metric_id is not null
      and (s.value is distinct from g.value or s.num is distinct from g.num or s.den is distinct from g.den or s.metric_version <> g.metric_version))
    order by g.metric_id, g.period_start
    returning metric_id as metric, period_start as "periodStart", revision, value, num, den`.execute(tx)
  return inserted.rows
}
