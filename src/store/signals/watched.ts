import { sql } from 'kysely'
import type { MetricDefinition } from '#domain/records/metric/definition.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { definitionColumns } from '../points/metrics.ts'

/** A metric in use as the rules watch it. */
export interface WatchedMetric extends MetricDefinition {
  readonly benchmark: number | null
  readonly benchmarkSource: string | null
  readonly benchmarkDay: Day | null
}

const columns = sql`${definitionColumns}, b.benchmark, b.benchmark_source as "benchmarkSource", b.benchmark_day as "benchmarkDay"`

/** Only what everyone may see: a candidate names the metric and its readings to everyone. */
const inUse = sql`r.organization_id = current_organization() and r.type = 'metric' and r.state = 'active' and r.audience is null`

/** Of these metrics those in use. */
export async function watchedAmong(tx: Tx, ids: readonly string[]): Promise<WatchedMetric[]> {
  const found = await sql<WatchedMetric>`
    select ${columns} from record r join metric b on b.organization_id = r.organization_id and b.record_id = r.id
    where ${inUse} and r.id = any(${[...ids]}::uuid[]) order by r.id`.execute(tx)
  return found.rows
}

/** All metrics in use, in order of id; at most `most` after `after`. */
export async function watchedAfter(
  tx: Tx,
  { after, most }: { readonly after: string; readonly most: number },
): Promise<WatchedMetric[]> {
  const found = await sql<WatchedMetric>`
    select ${columns} from record r join metric b on b.organization_id = r.organization_id and b.record_id = r.id
    where ${inUse} and r.id > ${after} order by r.id limit ${most}`.execute(tx)
  return found.rows
}

/** Services and systems the organization names anywhere, apart from those that have a metric of this name: where a technique may be adopted (C-037). */
export async function servicesWithout(
  tx: Tx,
  { name, service }: Pick<WatchedMetric, 'name' | 'service'>,
): Promise<string[]> {
  const found = await sql<{ service: string }>`
    select distinct min(trim(named.service)) as service from (
      select b.service from metric b join record r on r.organization_id = b.organization_id and r.id = b.record_id
        where b.organization_id = current_organization() and r.state = 'active' and r.audience is null
      union all
      select i.service from incident i join record r on r.organization_id = i.organization_id and r.id = i.record_id
        where i.organization_id = current_organization() and r.audience is null
    ) named
    where trim(named.service) <> '' and lower(trim(named.service)) <> lower(trim(coalesce(${service}::text, '')))
      and lower(trim(named.service)) not in (
        select lower(trim(b.service)) from metric b join record r on r.organization_id = b.organization_id and r.id = b.record_id
        where b.organization_id = current_organization() and r.state = 'active' and b.service is not null and lower(r.title) = lower(${name}))
    group by lower(trim(named.service)) order by 1 limit 50`.execute(tx)
  return found.rows.map((row) => row.service)
}
