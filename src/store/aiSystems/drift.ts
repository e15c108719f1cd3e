import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

/** A line of the monitoring plan of a system that runs. */
export interface Watched {
  readonly system: string
  readonly systemName: string
  readonly owner: string | null
  readonly metric: string
  readonly metricName: string
  readonly low: number | null
  readonly high: number | null
}

/** What is watched of systems that run, where a limit is set and everyone may see the system. */
export async function watchedLines(tx: Tx): Promise<readonly Watched[]> {
  const found = await sql<Watched>`
    select r.id as system, trim(coalesce(r.number, '') || ' ' || r.title) as "systemName", r.owner_id as owner,
      m.metric, t.title as "metricName", m.low, m.high
    from ai_system_monitoring m
    join record r on r.organization_id = m.organization_id and r.id = m.record_id
    join ai_system s on s.organization_id = m.organization_id and s.record_id = m.record_id
    join record t on t.organization_id = m.organization_id and t.id = m.metric
    where m.organization_id = current_organization() and (r.state = 'live' or s.previous_runs) and r.audience is null
      and t.audience is null and (m.low is not null or m.high is not null)
    order by r.id, m.position`.execute(tx)
  return found.rows.map((row) => ({ ...row, low: asNumber(row.low), high: asNumber(row.high) }))
}

function asNumber(value: unknown): number | null {
  return value === null ? null : Number(value)
}

interface Drift {
  readonly system: string
  readonly metric: string
  readonly periodStart: Day
}

/** Whether this reading became an incident before. */
export async function isDriftKept(tx: Tx, { system, metric, periodStart }: Drift): Promise<boolean> {
  const found = await sql`
    select 1 from ai_system_drift where organization_id = current_organization() and system_id = ${system}
      and metric_id = ${metric} and period_start = ${periodStart}`.execute(tx)
  return found.rows.length > 0
}

/** Kept for good: whatever becomes of the incident, the same reading makes no other. */
export async function keepDrift(
  tx: Tx,
  { system, metric, periodStart, incident }: Drift & { incident: string },
): Promise<void> {
  await sql`
    insert into ai_system_drift (organization_id, system_id, metric_id, period_start, incident_id)
    values (current_organization(), ${system}, ${metric}, ${periodStart}, ${incident})`.execute(tx)
}
