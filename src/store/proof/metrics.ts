import { sql } from 'kysely'
import type { NamedMetric } from '#domain/records/improvement/proofAnswers.ts'
import type { Tx } from '../open.ts'

type Measured = Omit<NamedMetric, 'isActive' | 'createdAt'>

/** Metrics as a freeze names them, by id. */
export async function frozenMetricsAmong(tx: Tx, ids: readonly string[]): Promise<Map<string, Measured>> {
  if (ids.length === 0) return new Map()
  const found = await sql<Measured>`
    select r.id, b.definition_version as version, r.title as name, b.unit, b.kind, b.direction, b.cadence, b.season_period as season
    from record r join metric b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'metric' and r.id = any(${[...ids]}::uuid[])`.execute(
    tx,
  )
  return new Map(found.rows.map((metric) => [metric.id, metric]))
}

/** The version from which on a metric's readings are comparable with today's. */
export async function comparableSince(tx: Tx, metric: string): Promise<number> {
  const found = await sql<{ since: number | null }>`
    select comparable_since as since from metric where organization_id = current_organization() and record_id = ${metric}`.execute(
    tx,
  )
  return found.rows[0]?.since ?? 1
}
