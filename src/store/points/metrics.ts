import { sql } from 'kysely'
import { isId } from '#domain/checks/id.ts'
import type { MetricDefinition } from '#domain/records/metric/definition.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** A metric as readings and rules need it, with the state it is in. */
export interface KnownMetric extends MetricDefinition {
  readonly state: string
  readonly isComputed: boolean
}

/** A metric's definition, of its record `r` and its own table `b`; the same wherever one is read. */
export const definitionColumns = sql`
  r.id, r.number, r.title as name, b.definition_version as version, b.unit, b.kind, b.direction, b.cadence, b.time_zone as "timeZone",
  b.target, b.worthwhile, b.season_period as "seasonPeriod", b.min_denominator as "minDenominator", coalesce(b.watched_as, 'kpi') as "watchedAs",
  b.service`

const columns = sql`${definitionColumns}, r.state, b.formula is not null as "isComputed"`

/** The metrics behind ids and numbers, under both; what these eyes may not see is not there. Jobs see all: null. */
export async function metricsNamed(
  tx: Tx,
  refs: readonly string[],
  eyes: AudienceKeys | null,
): Promise<Map<string, KnownMetric>> {
  const ids = refs.filter((ref) => isId(ref))
  const numbers = refs.filter((ref) => !ref.includes('\0'))
  const found = await sql<KnownMetric>`
    select ${columns} from record r join metric b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'metric'
      and (r.id = any(${ids}::uuid[]) or r.number = any(${numbers}::text[]))
      and ${eyes === null ? sql`true` : seenBy(eyes)}`.execute(tx)
  const known = new Map<string, KnownMetric>()
  for (const metric of found.rows) {
    known.set(metric.id, metric)
    if (metric.number) known.set(metric.number, metric)
  }
  return known
}

/** Metrics in use, in order of id; at most `most` after `after`. For jobs, which see all. */
export async function metricsInUse(
  tx: Tx,
  { after, most }: { readonly after: string; readonly most: number },
): Promise<KnownMetric[]> {
  const found = await sql<KnownMetric>`
    select ${columns} from record r join metric b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'metric' and r.state = 'active' and r.id > ${after}
    order by r.id limit ${most}`.execute(tx)
  return found.rows
}
