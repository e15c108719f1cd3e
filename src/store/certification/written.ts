import { sql } from 'kysely'
import { documentedTypes, type Written } from '#domain/certification/documented.ts'
import { counting } from '#domain/conformity/counting.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

const types = [...new Set(Object.values(documentedTypes).flatMap((each) => each ?? []))]
const inEffect = types.flatMap((type) => (counting[type]?.inEffect ?? []).map((state) => ({ type, state })))
/** Audits of others are not our audit results. */
const ownAudits = [...(counting.audit?.shows?.only?.among ?? [])]

/**
 * What is in effect on a day and can be what a standard wants written down (DI-01 to DI-19): documents in force and evidence by the
 * requirement they name, records by type. Nothing is left out for anybody's eyes.
 */
export async function writtenOn(tx: Tx, today: Day): Promise<Written> {
  const said = await sql<{ requirement: string; count: number }>`
    with document_said as (
      select d.record_id as id, unnest(d.requirements) as requirement from document d
      where d.organization_id = current_organization()
      union select s.record_id, s.requirement from requirement_showing s
      where s.organization_id = current_organization() and s.withdrawn_at is null and ${notEnded(today)}
    )
    select x.requirement, count(distinct x.id)::int as count from (
      select s.requirement, s.id from document_said s join record r on r.organization_id = current_organization() and r.id = s.id
      where r.type in ('document', 'documentVersion') and r.state = 'effective'
      union all
      select s.requirement, s.evidence_id from requirement_showing s
      join evidence e on e.organization_id = s.organization_id and e.id = s.evidence_id
      where s.organization_id = current_organization() and s.withdrawn_at is null and e.withdrawn_at is null
        and ${notEnded(today)} and (e.valid_until is null or e.valid_until >= ${today}::date)
    ) x group by x.requirement`.execute(tx)
  const recorded = await sql<{ type: string; count: number }>`
    select r.type, count(*)::int as count from record r
    join unnest(${inEffect.map(({ type }) => type)}::text[], ${inEffect.map(({ state }) => state)}::text[]) as rule (type, state)
      on rule.type = r.type and rule.state = r.state
    where r.organization_id = current_organization() and (r.type <> 'audit' or exists (select from audit a
      where a.organization_id = r.organization_id and a.record_id = r.id and a.kind = any(${ownAudits}::text[])))
    group by r.type`.execute(tx)
  return {
    byRequirement: new Map(said.rows.map(({ requirement, count }) => [requirement, count])),
    byType: new Map(recorded.rows.map(({ type, count }) => [type, count])),
  }
}

const notEnded = (today: Day) =>
  sql`coalesce(s.valid_from, ${today}::date) <= ${today}::date and coalesce(s.valid_until, ${today}::date) >= ${today}::date`
