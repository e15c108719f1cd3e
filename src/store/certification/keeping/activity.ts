import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import { addDays } from '#domain/time/days.ts'
import type { Tx } from '../../open.ts'

/** Records whose work is the certification itself: they end with it and say nothing about the rest. */
const ofCertification = [
  'certification',
  'certificationBody',
  'bodySelection',
  'gapAssessment',
  'appeal',
  'markUse',
  'benefit',
]

/** Steps people took on records in the days before and after a day. */
export async function activityAround(
  tx: Tx,
  { day, days, timeZone }: { readonly day: Day; readonly days: number; readonly timeZone: string },
): Promise<{ readonly before: number; readonly after: number }> {
  const instant = (at: Day) => sql`(${at}::date::timestamp at time zone ${timeZone})`
  const found = await sql<{ before: number; after: number }>`
    select count(*) filter (where t.at < ${instant(day)})::int as before, count(*) filter (where t.at >= ${instant(day)})::int as after
    from trail_entry t join record r on r.organization_id = t.organization_id and r.id = t.record_id
    where t.organization_id = current_organization() and t.at >= ${instant(addDays(day, -days))} and t.at < ${instant(addDays(day, days))}
      and t.entry::jsonb -> 'actor' ->> 'kind' = 'person' and r.type <> all(${ofCertification}::text[])`.execute(tx)
  return found.rows[0]!
}
