import { sql } from 'kysely'

/** Whether a person (p) only reads along: guests are not asked to learn or to confirm anything. */
export const onlyReads = sql`
  (exists (select 1 from role_grant g where g.organization_id = p.organization_id and g.person_id = p.id and g.role = 'viewer')
    and not exists (select 1 from role_grant g where g.organization_id = p.organization_id and g.person_id = p.id and g.role <> 'viewer'))`
