import { type RawBuilder, sql } from 'kysely'
import type { Cadence } from '#domain/measurement/series.ts'
import type { FormulaName } from '#domain/records/metric/formulas.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { happenedAt } from '../records/happened.ts'

/** A metric that Meliora computes from its own registers. */
export interface ComputedMetric {
  readonly id: string
  readonly formula: FormulaName
  readonly cadence: Cadence
  readonly timeZone: string | null
  readonly priority: string | null
  readonly service: string | null
}

/** Every computed metric in use. */
export async function computedMetrics(tx: Tx): Promise<ComputedMetric[]> {
  const found = await sql<ComputedMetric>`
    select r.id, b.formula, b.cadence, b.time_zone as "timeZone", b.formula_priority as priority, b.formula_service as service
    from record r join metric b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'metric' and r.state = 'active' and b.formula is not null
    order by r.id`.execute(tx)
  return found.rows
}

export interface Computed {
  readonly period: Day
  /** Of a value. */
  readonly value: number | null
  /** Of a share. */
  readonly num: number | null
  readonly den: number | null
}

export interface ToCompute {
  readonly metric: ComputedMetric
  /** Where its days begin. */
  readonly timeZone: string
  readonly from: Day
  /** The first day that does not count any more: the current period is not over. */
  readonly before: Day
}

/** Its figures per period that has any; what is counted of every period is the caller's to fill. */
export async function compute(tx: Tx, asked: ToCompute): Promise<Computed[]> {
  const found = await sql<Computed>`
    with thing as materialized (${things[asked.metric.formula](asked)})
    select period, ${figures[asked.metric.formula]}
    from (select date_trunc(${asked.metric.cadence}, at at time zone ${asked.timeZone})::date as period, hit, amount from thing) t
    where period >= ${asked.from} and period < ${asked.before}
    group by period order by period`.execute(tx)
  return found.rows
}

const median = sql`percentile_cont(0.5) within group (order by amount) as value, null::float8 as num, null::float8 as den`
const counted = sql`count(*)::float8 as value, null::float8 as num, null::float8 as den`
const share = sql`null::float8 as value, count(*) filter (where hit)::float8 as num, count(*)::float8 as den`

const figures: Readonly<Record<FormulaName, RawBuilder<unknown>>> = {
  resolutionTime: median,
  changeSuccess: share,
  incidentCount: counted,
  complaintCount: counted,
  recurrence: share,
  timeToImplement: median,
  onTime: share,
}

const incidents = sql`record r join incident i on i.organization_id = r.organization_id and i.record_id = r.id`
const improvements = sql`record r join improvement i on i.organization_id = r.organization_id and i.record_id = r.id`

/** Only what the metric names: a priority, a service. */
function named({ metric: { priority, service } }: ToCompute): RawBuilder<unknown> {
  return sql`${priority ? sql`and i.priority = ${priority}` : sql``} ${service ? sql`and lower(i.service) = lower(${service})` : sql``}`
}

/** One row per thing that counts: when it counts, whether it is a hit, and its amount. */
const things: Readonly<Record<FormulaName, (asked: ToCompute) => RawBuilder<unknown>>> = {
  /** C-112: from what happened to its resolution, counted when resolved. */
  resolutionTime: (asked) => sql`
    select i.resolved_at as at, true as hit, extract(epoch from i.resolved_at - ${happenedAt})::float8 / 3600 as amount from ${incidents}
    where r.organization_id = current_organization() and i.kind = 'incident' and i.resolved_at >= ${happenedAt} ${named(asked)}`,
  /** C-113: changes that failed, or that an incident names as its cause. */
  changeSuccess: (asked) => sql`
    select ${happenedAt} as at, i.change_failed or exists (
        select 1 from incident c where c.organization_id = current_organization() and c.kind = 'incident'
          and c.change_reference = i.change_reference) as hit, null::float8 as amount
    from ${incidents} where r.organization_id = current_organization() and i.kind = 'change' ${named(asked)}`,
  incidentCount: (asked) => sql`
    select ${happenedAt} as at, true as hit, null::float8 as amount from ${incidents}
    where r.organization_id = current_organization() and i.kind = 'incident' ${named(asked)}`,
  complaintCount: (asked) => sql`
    select ${happenedAt} as at, true as hit, null::float8 as amount from ${incidents}
    where r.organization_id = current_organization() and i.kind = 'complaint' ${named(asked)}`,
  recurrence: (asked) => sql`
    select ${happenedAt} as at, lag(${happenedAt}) over (partition by lower(i.cause) order by ${happenedAt}) > ${happenedAt} - interval '90 days' as hit,
      null::float8 as amount
    from ${incidents} where r.organization_id = current_organization() and i.kind = 'incident' and i.cause is not null ${named(asked)}`,
  timeToImplement: () => sql`
    select i.implemented_at as at, true as hit, extract(epoch from i.implemented_at - i.registered_at)::float8 / 86400 as amount
    from ${improvements} where r.organization_id = current_organization() and i.implemented_at >= i.registered_at`,
  onTime: ({ timeZone }) => sql`
    select i.implemented_at as at, (i.implemented_at at time zone ${timeZone})::date <= i.target_date as hit, null::float8 as amount
    from ${improvements} where r.organization_id = current_organization() and i.implemented_at is not null and i.target_date is not null`,
}
