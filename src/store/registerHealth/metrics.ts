import { sql } from 'kysely'
import type { Cadence, Direction, MetricKind } from '#domain/measurement/series.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { happenedAt } from '../records/happened.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** A metric in use that serves an objective or says whether the AI can be trusted. */
export interface HealthMetric {
  readonly id: string
  readonly number: string | null
  readonly name: string
  readonly objective: string | null
  readonly isTrustIndicator: boolean
  readonly unit: string
  readonly kind: MetricKind
  readonly direction: Direction
  readonly cadence: Cadence
  readonly timeZone: string | null
  readonly target: number | null
}

/** @param eyes null for jobs, which see all */
export async function healthMetrics(tx: Tx, eyes: AudienceKeys | null): Promise<HealthMetric[]> {
  const found = await sql<HealthMetric>`
    select r.id, r.number, r.title as name, b.objective, b.trust_indicator as "isTrustIndicator", b.unit, b.kind, b.direction, b.cadence,
      b.time_zone as "timeZone", b.target::float8 as target
    from record r join metric b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'metric' and r.state = 'active'
      and (b.objective is not null or b.trust_indicator) and ${eyes === null ? sql`true` : seenBy(eyes)}
    order by b.objective, r.number_order, r.id`.execute(tx)
  return found.rows
}

export interface MonthCount {
  /** The month's first day. */
  readonly month: string
  readonly count: number
}

/** Incidents by the month they happened in, from a day on; months without one are left out. */
export async function countIncidents(
  tx: Tx,
  { eyes, timeZone, from, to }: { eyes: AudienceKeys; timeZone: string; from: string; to: string },
): Promise<MonthCount[]> {
  const found = await sql<MonthCount>`
    select date_trunc('month', ${happenedAt} at time zone ${timeZone})::date as month, count(*) as count
    from record r join incident i on i.organization_id = r.organization_id and i.record_id = r.id
    where r.organization_id = current_organization() and i.organization_id = current_organization() and r.type = 'incident'
      and i.kind = 'incident' and ${seenBy(eyes)}
      and ${happenedAt} >= (${from}::date)::timestamp at time zone ${timeZone} and ${happenedAt} < (${to}::date + 1)::timestamp at time zone ${timeZone}
    group by 1 order by 1`.execute(tx)
  return found.rows
}

/** The day of the first incident; null while none is recorded. */
export async function firstIncident(
  tx: Tx,
  { eyes, timeZone }: { eyes: AudienceKeys; timeZone: string },
): Promise<Day | null> {
  const found = await sql<{ day: Day | null }>`
    select (min(${happenedAt}) at time zone ${timeZone})::date as day
    from record r join incident i on i.organization_id = r.organization_id and i.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'incident' and i.kind = 'incident' and ${seenBy(eyes)}`.execute(
    tx,
  )
  return found.rows[0]?.day ?? null
}
