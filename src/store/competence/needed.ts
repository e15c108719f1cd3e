import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { holdsIt } from './holders.ts'

/** Days to learn it where the competence says nothing. */
const DUE_DAYS = 30
/** A renewal is assigned this long before the end. */
const RENEW_DAYS_BEFORE = 60

/** A training that somebody needs and has not been assigned. */
export interface Needed {
  readonly competence: string
  readonly title: string
  readonly person: string
  readonly because: 'joined' | 'role' | 'renewal' | 'revised'
  readonly dueOn: Day
}

interface Asked {
  readonly today: Day
  readonly timeZone: string
  /** These people alone; everyone where absent. */
  readonly people?: readonly string[]
  /** What is valid does not count for this competence: its content changed. */
  readonly again?: string
  readonly most: number
}

/** What is required of people and neither valid for long enough nor under way; at most `most`. */
export async function trainingsNeeded(tx: Tx, { today, timeZone, people, again, most }: Asked): Promise<Needed[]> {
  const theirs = (condition: ReturnType<typeof sql>) => sql`
    exists (select 1 from training t join record s on s.organization_id = t.organization_id and s.id = t.record_id
      where t.organization_id = c.organization_id and t.competence = c.record_id and t.person = p.id and ${condition})`
  const isUnderWay = sql`s.state in ('assigned', 'inProgress', 'completed', 'effectivenessChecked')`
  const isValid = sql`s.state = 'valid' and (t.valid_until is null or t.valid_until > ${today}::date + ${RENEW_DAYS_BEFORE}::int)`
  const found = await sql<Needed>`
    select c.record_id as competence, r.title, p.id as person,
      case when ${again ?? null}::uuid is not null then 'revised'
        when ends is not null then 'renewal' when joined >= c.enacted_at then 'joined' else 'role' end as because,
      case when ends is not null and ${again ?? null}::uuid is null then greatest(ends, ${today}::date)
        else greatest((joined at time zone ${timeZone})::date + within, ${today}::date) end as "dueOn"
    from (select *, coalesce(within_days, ${DUE_DAYS})::int as within from competence) c
    join record r on r.organization_id = c.organization_id and r.id = c.record_id and r.state = 'required'
    join person p on p.organization_id = c.organization_id and p.active
    cross join lateral (select max(t.valid_until) as ends from training t join record s on s.organization_id = t.organization_id and s.id = t.record_id
      where t.organization_id = c.organization_id and t.competence = c.record_id and t.person = p.id and s.state in ('valid', 'expired')) e
    cross join lateral (select case when p.created_at >= c.enacted_at and ${again ?? null}::uuid is null then p.created_at
      else (${today}::date)::timestamp at time zone ${timeZone} end as joined) j
    where c.organization_id = current_organization() and ${holdsIt}
      and (${people ? [...people] : null}::uuid[] is null or p.id = any(${people ? [...people] : null}::uuid[]))
      and (${again ?? null}::uuid is null or c.record_id = ${again ?? null})
      and not ${theirs(isUnderWay)}
      and (${again ?? null}::uuid is not null or not ${theirs(isValid)})
    order by c.record_id, p.name, p.id limit ${most}`.execute(tx)
  return found.rows
}

/** Whether the organization requires anything at all: if not, nobody's numbers need be locked. */
export async function requiresAnything(tx: Tx): Promise<boolean> {
  const found = await sql`
    select 1 from record where organization_id = current_organization() and type = 'competence' and state = 'required' limit 1`.execute(
    tx,
  )
  return found.rows.length > 0
}
