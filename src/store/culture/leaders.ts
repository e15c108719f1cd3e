import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

export type LeadingBy = 'raised' | 'owned' | 'feedbackRequest' | 'ownMistake'

/** Something a leader did for improvement, by the day it counts for. */
export interface LedItem {
  readonly by: LeadingBy
  readonly day: Day
  readonly person: { readonly id: string; readonly name: string }
  readonly record: {
    readonly id: string
    readonly type: string
    readonly number: string | null
    readonly title: string
  }
}

/**
 * What people of top management raise, own, ask for and admit in some days (C-142 to C-144). An improvement counts as owned by the
 * day it entered the register.
 */
export async function ledBy(
  tx: Tx,
  { from, to, timeZone, eyes }: { from: Day; to: Day; timeZone: string; eyes: AudienceKeys },
): Promise<LedItem[]> {
  const dayOf = (column: string) => sql`(${sql.ref(column)} at time zone ${timeZone})::date`
  const found = await sql<LedItem>`
    select led.by, led.day, json_build_object('id', p.id, 'name', p.name) as person,
      json_build_object('id', r.id, 'type', r.type, 'number', r.number, 'title', r.title) as record
    from (
      select 'raised' as by, r.id, ${dayOf('r.created_at')} as day, r.created_by as person from record r
        where r.organization_id = current_organization() and r.type = 'improvement'
      union all select 'owned', r.id, ${dayOf('b.registered_at')}, r.owner_id from record r
        join improvement b on b.organization_id = r.organization_id and b.record_id = r.id
        where r.organization_id = current_organization() and r.type = 'improvement' and b.registered_at is not null
      union all select 'feedbackRequest', r.id, b.asked_on, r.owner_id from record r
        join leadership_act b on b.organization_id = r.organization_id and b.record_id = r.id
        where r.organization_id = current_organization() and r.state in ('open', 'answered')
      union all select 'ownMistake', r.id, ${dayOf('b.published_at')}, b.published_by from record r
        join lesson b on b.organization_id = r.organization_id and b.record_id = r.id
        where r.organization_id = current_organization() and r.state = 'published' and b.own_mistake
    ) led
    join record r on r.organization_id = current_organization() and r.id = led.id and ${seenBy(eyes)}
    join person p on p.organization_id = r.organization_id and p.id = led.person
    join role_grant g on g.organization_id = p.organization_id and g.person_id = p.id and g.role = 'topManagement'
    where led.day between ${from} and ${to} order by led.day desc, led.by, r.id limit 1000`.execute(tx)
  return found.rows
}
