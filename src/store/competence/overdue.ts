import { sql } from 'kysely'
import type { Found } from '#domain/records/nonconformity/drafting.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { readSettings } from '../settings.ts'

/**
 * Mandatory training that people were to do by a day that has passed (C-163): one thing a competence, however many they are, and
 * nobody named. Not again for days that were over when it was drafted before.
 */
export async function mandatoryOverdue(tx: Tx, today: Day): Promise<Found[]> {
  const { timeZone } = await readSettings(tx)
  const found = await sql<{ id: string; subject: string; day: Day; count: number }>`
    select c.record_id as id, trim(coalesce(r.number, '') || ' ' || r.title) as subject, min(t.due_on) as day, count(*)::int as count
    from training t join record s on s.organization_id = t.organization_id and s.id = t.record_id and s.state in ('assigned', 'inProgress')
    join competence c on c.organization_id = t.organization_id and c.record_id = t.competence and c.mandatory
    join record r on r.organization_id = c.organization_id and r.id = c.record_id and r.state = 'required' and r.audience is null
    where t.organization_id = current_organization() and t.due_on < ${today}
      and not exists (select 1 from nonconformity_draft d where d.organization_id = t.organization_id
        and d.key like 'overdue:' || c.record_id || ':%' and (d.made_at at time zone ${timeZone})::date > t.due_on)
    group by c.record_id, r.number, r.title`.execute(tx)
  return found.rows.map(({ id, subject, day, count }) => ({
    rule: 'overdue',
    key: `overdue:${id}:${today}`,
    sources: [{ type: 'competence', id }],
    subject,
    day,
    count,
  }))
}
