import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** Something a person has in hand: a record they own or whose process they answer for, or an action in one. */
export interface Holding {
  readonly record: string
  readonly type: string
  readonly number: string | null
  /** Null where the record is for narrower eyes. */
  readonly title: string | null
  readonly state: string
  readonly due: string | null
  readonly as: 'owner' | 'action'
  /** What the action is, for an action. */
  readonly what: string | null
}

/**
 * Everything a person holds that has not come to rest: records owned, actions not done.
 * @param restingStates the states in which each record type rests, as `improvement/closed`
 */
export async function findHoldings(tx: Tx, person: string, restingStates: readonly string[]): Promise<Holding[]> {
  const shown = sql`
    r.id as record, r.type, r.number, case when r.audience is null then r.title end as title, r.state, r.due`
  const isUnderWay = sql`not (r.type || '/' || r.state = any(${[...restingStates]}::text[]))`
  const found = await sql<Holding>`
    select ${shown}, 'owner' as as, null as what from record r
    where r.organization_id = current_organization() and r.owner_id = ${person} and ${isUnderWay}
    union all
    select ${shown}, 'owner', null from nonconformity b
    join record r on r.organization_id = b.organization_id and r.id = b.record_id
    where b.organization_id = current_organization() and b.process_owner = ${person} and r.owner_id is distinct from ${person}
      and ${isUnderWay}
    union all
    select ${shown}, 'action', case when r.audience is null then a.what end from (
      select organization_id, record_id, what, responsible, done from improvement_actions
      union all select organization_id, record_id, what, responsible, done from nonconformity_actions
    ) a
    join record r on r.organization_id = a.organization_id and r.id = a.record_id
    where a.organization_id = current_organization() and a.responsible = ${person} and not a.done and ${isUnderWay}
    order by number nulls last, record, "as" desc`.execute(tx)
  return found.rows
}
