import { type RawBuilder, sql } from 'kysely'

/** Whether a person chairs or is invited to the meeting `r`, if it is one. */
export function attends(person: string): RawBuilder<unknown> {
  const invited = (table: string) => sql`exists (select from ${sql.table(table)} t
    where t.organization_id = r.organization_id and t.record_id = r.id and t.person = ${person})`
  return sql`((r.type = 'managementReview' and (${invited('management_review_attendance')} or exists (
      select from management_review t where t.organization_id = r.organization_id and t.record_id = r.id and t.chair = ${person})))
    or (r.type = 'forum' and ${invited('forum_attendance')}))`
}
