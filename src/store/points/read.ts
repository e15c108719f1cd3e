import { type RawBuilder, sql } from 'kysely'
import type { SeriesPoint } from '#domain/measurement/series.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

export interface SeriesAsked {
  /** First and last period, both included. */
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  /** The newest so many periods. */
  readonly last?: number | undefined
  /** As it was known at an instant: what was recorded later is left out. */
  readonly asOf?: string | undefined
}

interface Row {
  readonly metric: string
  readonly periodStart: Day
  readonly value: number | null
  readonly num: number | null
  readonly den: number | null
}

/** A period that counts too little is missing: a share of three says nothing. */
const counted = sql`
  case when coalesce(p.den >= m.min_denominator, true) then p.value end as value, p.num, p.den`

/**
 * The current readings of one metric in order of time; periods without one are absent. Only what is comparable with today's
 * definition: a revision that broke the series begins it anew.
 */
export async function readSeries(tx: Tx, metric: string, asked: SeriesAsked = {}): Promise<SeriesPoint[]> {
  const { from, to, last, asOf } = asked
  const known = asOf === undefined ? sql`` : sql`and p.recorded_at <= ${asOf}::timestamptz`
  const within: RawBuilder<unknown> = sql`
    ${from === undefined ? sql`` : sql`and p.period_start >= ${from}`} ${to === undefined ? sql`` : sql`and p.period_start <= ${to}`} ${known}`
  const found = await sql<Row>`
    select * from (
      select distinct on (p.period_start) p.metric_id as metric, p.period_start as "periodStart", ${counted}
      from metric_point p join metric m on m.organization_id = p.organization_id and m.record_id = p.metric_id
      where p.organization_id = current_organization() and p.metric_id = ${metric} ${within} and p.metric_version >= m.comparable_since
      order by p.period_start desc, p.revision desc
      ${last === undefined ? sql`` : sql`limit ${last}`}
    ) newest order by "periodStart"`.execute(tx)
  return found.rows.map(pointOf)
}

/** The same of many metrics at once, by id; metrics without readings are absent. */
export async function readManySeries(
  tx: Tx,
  metrics: readonly string[],
  { from }: { readonly from: Day },
): Promise<Map<string, SeriesPoint[]>> {
  const found = await sql<Row>`
    select distinct on (p.metric_id, p.period_start) p.metric_id as metric, p.period_start as "periodStart", ${counted}
    from metric_point p join metric m on m.organization_id = p.organization_id and m.record_id = p.metric_id
    where p.organization_id = current_organization() and p.metric_id = any(${[...metrics]}::uuid[]) and p.period_start >= ${from}
      and p.metric_version >= m.comparable_since
    order by p.metric_id, p.period_start, p.revision desc`.execute(tx)
  const series = new Map<string, SeriesPoint[]>()
  for (const row of found.rows) {
    const points = series.get(row.metric) ?? []
    if (points.length === 0) series.set(row.metric, points)
    points.push(pointOf(row))
  }
  return series
}

/** Ratios keep their parts; a reading that was withdrawn, or that counts too little, is a missing period. */
function pointOf({ periodStart, value, num, den }: Row): SeriesPoint {
  return den === null || value === null ? { periodStart, value } : { periodStart, value, num, den }
}

export interface StandingPoint extends Omit<Row, 'metric'> {
  readonly metricVersion: number
}

/**
 * What stands for each period of a metric, comparable with today's definition or not: what writePoints compares a reading with to
 * say whether it is new.
 */
export async function readStanding(tx: Tx, metric: string): Promise<Map<Day, StandingPoint>> {
  const found = await sql<StandingPoint>`
    select distinct on (period_start) period_start as "periodStart", metric_version as "metricVersion", value, num, den
    from metric_point where organization_id = current_organization() and metric_id = ${metric}
    order by period_start, revision desc`.execute(tx)
  return new Map(found.rows.map((point) => [point.periodStart, point]))
}

/** Periods of which something else was said before, in order. */
export async function restatedPeriods(tx: Tx, metric: string): Promise<Day[]> {
  const found = await sql<{ period: Day }>`
    select distinct period_start as period from metric_point
    where organization_id = current_organization() and metric_id = ${metric} and revision > 1 order by period`.execute(
    tx,
  )
  return found.rows.map(({ period }) => period)
}

export interface Revision extends Row {
  readonly revision: number
  readonly metricVersion: number
  readonly occurredAt: string | null
  readonly recordedAt: string
  readonly batch: string
}

/** Everything that was ever said about one period of a metric, oldest first. */
export async function revisionsOf(tx: Tx, metric: string, period: Day): Promise<Revision[]> {
  const found = await sql<Revision>`
    select metric_id as metric, period_start as "periodStart", revision, metric_version as "metricVersion", value, num, den,
      occurred_at as "occurredAt", recorded_at as "recordedAt", batch_id as batch
    from metric_point where organization_id = current_organization() and metric_id = ${metric} and period_start = ${period}
    order by revision`.execute(tx)
  return found.rows
}
