import { sql } from 'kysely'
import type { Participation } from '#domain/certification/projectNow.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

/** By department, who took part since a day: commitment beyond those whose job it is (C-289). Counts, never names. */
export async function participationSince(
  tx: Tx,
  { since, timeZone }: { readonly since: Day; readonly timeZone: string },
): Promise<Participation[]> {
  const found = await sql<Participation>`
    with acting as (
      select distinct e.actor_id from trail_entry e
      where e.organization_id = current_organization() and e.record_id is not null and e.actor_id is not null
        and e.at >= ${since}::date::timestamp at time zone ${timeZone}
    )
    select case when u.kind = 'department' then u.name when up.kind = 'department' then up.name end as department,
      count(*)::int as people, count(a.actor_id)::int as active
    from person p
    left join unit u on u.organization_id = p.organization_id and u.id = p.unit_id
    left join unit up on up.organization_id = u.organization_id and up.id = u.parent_id
    left join acting a on a.actor_id = p.id::text
    where p.organization_id = current_organization() and p.active
    group by 1 order by 1 nulls last`.execute(tx)
  return found.rows
}
