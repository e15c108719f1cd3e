import { sql } from 'kysely'
import { nothingShown, type Shown } from '#domain/conformity/status.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import type { Stands } from './showings.ts'
import { being, type OnDay, said, standing, things } from './standing.ts'

/** Those of one requirement or type that stand alike; counted so, because working out how one stands is what takes time. */
interface Alike {
  readonly stands: Stands
  readonly count: number
  /** Null: one of them never ends. */
  readonly last: Day | null
  readonly first: Day | null
}

const counts = sql`
  stands, count(*)::int as count, case when count(*) = count(until) then max(until) end as last, min(until) as first`

export interface ShownRequirement extends Shown {
  readonly requirement: string
}

/**
 * How much shows each requirement on a day, of those something was said of.
 * @param requirement only this one
 */
export async function shownRequirements(tx: Tx, on: OnDay, requirement?: string): Promise<ShownRequirement[]> {
  const found = await sql<Alike & { requirement: string }>`
    with ${things(on, { whole: requirement === undefined })}, ${said}, ${standing(on)}
    select requirement, ${counts} from standing
    ${requirement === undefined ? sql`` : sql`where requirement = ${requirement}`}
    group by requirement, stands`.execute(tx)
  return [...Map.groupBy(found.rows, (row) => row.requirement)].map(([requirement, rows]) => ({
    requirement,
    ...shownIn(rows),
  }))
}

export interface ShownByBeing extends Shown {
  readonly type: string
  /** Null: in every standard. */
  readonly standard: string | null
}

/** How many records of the types that show something by being there stand how. */
export async function shownByBeing(tx: Tx, on: OnDay): Promise<ShownByBeing[]> {
  const found = await sql<Alike & { type: string; standard: string | null }>`
    with ${things(on, { whole: true })}, ${being}
    select being.type, being.standard, ${counts} from being join thing on thing.id = being.record_id
    group by being.type, being.standard, stands`.execute(tx)
  const together = Map.groupBy(found.rows, ({ type, standard }) => `${type} ${standard}`)
  return [...together.values()].map((rows) => ({
    type: rows[0]!.type,
    standard: rows[0]!.standard,
    ...shownIn(rows),
  }))
}

function shownIn(rows: readonly Alike[]): Shown {
  const of = (stands: Stands) => rows.find((row) => row.stands === stands)
  const [done, paper] = [of('done'), of('paper')]
  const firsts = [done?.first, paper?.first].filter((day) => typeof day === 'string')
  return {
    ...nothingShown,
    done: done?.count ?? 0,
    paper: paper?.count ?? 0,
    underWay: of('underWay')?.count ?? 0,
    expired: of('expired')?.count ?? 0,
    doneUntil: done?.last ?? null,
    paperUntil: paper?.last ?? null,
    firstEnd: firsts.sort()[0] ?? null,
  }
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
