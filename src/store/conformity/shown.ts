import { type RawBuilder, sql } from 'kysely'
import type { Shown } from '#domain/conformity/status.ts'
import type { Tx } from '../open.ts'
import { being, type OnDay, said, standing, things } from './standing.ts'

const counts = sql`
  count(*) filter (where stands = 'done')::int as done, count(*) filter (where stands = 'paper')::int as paper,
  count(*) filter (where stands = 'underWay')::int as "underWay", count(*) filter (where stands = 'expired')::int as expired,
  ${lastOf('done')} as "doneUntil", ${lastOf('paper')} as "paperUntil",
  min(until) filter (where stands in ('done', 'paper')) as "firstEnd"`

/** The last day of those that stand so; null when one of them never ends. */
function lastOf(stands: string): RawBuilder<unknown> {
  return sql`
    case when count(*) filter (where stands = ${stands} and until is null) = 0 then max(until) filter (where stands = ${stands}) end`
}

export interface ShownRequirement extends Shown {
  readonly requirement: string
}

/** How much shows each requirement on a day, of those something was said of. */
export async function shownRequirements(tx: Tx, on: OnDay): Promise<ShownRequirement[]> {
  const found = await sql<ShownRequirement>`
    with ${things(on)}, ${said}, ${standing(on)}
    select requirement, ${counts} from standing group by requirement`.execute(tx)
  return found.rows
}

export interface ShownByBeing extends Shown {
  readonly type: string
  /** Null: in every standard. */
  readonly standard: string | null
}

/** How many records of the types that show something by being there stand how. */
export async function shownByBeing(tx: Tx, on: OnDay): Promise<ShownByBeing[]> {
  const found = await sql<ShownByBeing>`
    with ${things(on)}, ${being}
    select being.type, being.standard, ${counts} from being join thing on thing.id = being.record_id
    group by being.type, being.standard`.execute(tx)
  return found.rows
}

/** Nonconformities under way, by the requirement they say is not met. */
export async function standingAgainst(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const found = await sql<{ requirement: string; count: number }>`
    select b.requirement, count(*)::int as count
    from record r join nonconformity b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and b.organization_id = current_organization()
      and r.type = 'nonconformity' and r.status = 'inProgress' and b.requirement is not null
    group by b.requirement`.execute(tx)
  return new Map(found.rows.map(({ requirement, count }) => [requirement, count]))
}
