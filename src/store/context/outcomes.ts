import { sql } from 'kysely'
import type { Cadence, Direction, MetricKind } from '#domain/measurement/series.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** An intended outcome that was adopted, and the key figure it is measured by. */
export interface AdoptedOutcome {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly metric: {
    readonly id: string
    readonly number: string | null
    readonly name: string
    readonly unit: string
    readonly kind: MetricKind
    readonly direction: Direction
    readonly cadence: Cadence
    readonly timeZone: string | null
    readonly target: number | null
  }
}

/** Adopted outcomes whose key figure is in use and may be seen by these eyes. */
export async function adoptedOutcomes(tx: Tx, eyes: AudienceKeys): Promise<AdoptedOutcome[]> {
  const found = await sql<AdoptedOutcome>`
    select o.id, o.number, o.title, json_build_object('id', r.id, 'number', r.number, 'name', r.title, 'unit', b.unit, 'kind', b.kind,
      'direction', b.direction, 'cadence', b.cadence, 'timeZone', b.time_zone, 'target', b.target::float8) as metric
    from record o
    join intended_outcome i on i.organization_id = o.organization_id and i.record_id = o.id
    join record r on r.organization_id = i.organization_id and r.id = i.metric
    join metric b on b.organization_id = r.organization_id and b.record_id = r.id
    where o.organization_id = current_organization() and o.type = 'intendedOutcome' and o.state = 'adopted' and r.state = 'active'
      and ${seenBy(eyes)}
    order by o.number_order`.execute(tx)
  return found.rows
}

/** Whether any outcome is adopted whose key figure is in use: without it nobody can say how effective the system is (C-011). */
export async function hasMeasuredOutcome(tx: Tx): Promise<boolean> {
  const found = await sql<{ has: boolean }>`
    select exists (
      select from record o
      join intended_outcome i on i.organization_id = o.organization_id and i.record_id = o.id
      join record r on r.organization_id = i.organization_id and r.id = i.metric
      where o.organization_id = current_organization() and o.type = 'intendedOutcome' and o.state = 'adopted' and r.state = 'active') as has`.execute(
    tx,
  )
  return found.rows[0]!.has
}
