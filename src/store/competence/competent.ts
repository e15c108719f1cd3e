import { sql } from 'kysely'
import type { CompetenceRole } from '#domain/records/competence/roles.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

/**
 * Those of these people who may hold a role today: for every mandatory competence the organization requires of it, a training of
 * theirs is valid; an auditor also has an approved qualification. Where nothing is required, all of them.
 */
export async function competent(
  tx: Tx,
  people: readonly string[],
  role: CompetenceRole,
  today: Day,
): Promise<ReadonlySet<string>> {
  const found = await sql<{ id: string }>`
    select p.id from person p
    where p.organization_id = current_organization() and p.id = any(${[...people]}::uuid[])
      and not exists (
        select 1 from competence c join record r on r.organization_id = c.organization_id and r.id = c.record_id
        where c.organization_id = p.organization_id and c.for_role = ${role} and c.mandatory and r.state = 'required'
          and not exists (
            select 1 from training t join record s on s.organization_id = t.organization_id and s.id = t.record_id
            where t.organization_id = c.organization_id and t.competence = c.record_id and t.person = p.id
              and s.state = 'valid' and (t.valid_until is null or t.valid_until >= ${today})))
      and (${role} <> 'auditor' or exists (
        select 1 from auditor_qualification q join record r on r.organization_id = q.organization_id and r.id = q.record_id
        where q.organization_id = p.organization_id and q.person = p.id and r.state = 'approved'
          and coalesce(q.valid_from <= ${today}, true) and coalesce(q.valid_until >= ${today}, true)))`.execute(tx)
  return new Set(found.rows.map(({ id }) => id))
}
