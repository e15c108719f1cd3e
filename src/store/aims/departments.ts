import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** How far a department keeps the rules everyone keeps: counts, so that a share is never invented. */
export interface DepartmentCoverage {
  /** Null: systems and people of none. */
  readonly department: string | null
  readonly systems: number
  readonly riskCurrent: number
  readonly impactCurrent: number
  readonly overseen: number
  readonly people: number
  /** Readings of policies in force that are asked of its people, and those that were done. */
  readonly readingsAsked: number
  readonly readingsDone: number
}

interface Asked {
  readonly today: Day
  readonly eyes: AudienceKeys
  readonly site: string | null
}

/** Coverage by department, by name; systems that are not retired, by their department or else their owner's, and people at work. */
export async function departmentCoverage(tx: Tx, { today, eyes, site }: Asked): Promise<DepartmentCoverage[]> {
  const valid = sql`(v.valid_until is null or v.valid_until >= ${today})`
  const found = await sql<DepartmentCoverage>`
    with system as (
      select coalesce(nullif(btrim(b.department), ''), case when u.kind = 'department' then u.name when up.kind = 'department' then up.name end) as department,
        exists (select from risk_assessment v join record o on o.organization_id = v.organization_id and o.id = v.record_id
          where v.organization_id = r.organization_id and v.ai_system = r.id and o.state = 'approved' and ${valid}) as risk,
        exists (select from impact_assessment v join record o on o.organization_id = v.organization_id and o.id = v.record_id
          where v.organization_id = r.organization_id and v.ai_system = r.id and o.state = 'current' and ${valid}) as impact,
        exists (select from ai_system_oversight v where v.organization_id = r.organization_id and v.record_id = r.id and v.person is not null) as overseen
      from record r join ai_system b on b.organization_id = r.organization_id and b.record_id = r.id
      left join person p on p.organization_id = r.organization_id and p.id = r.owner_id
      left join unit u on u.organization_id = p.organization_id and u.id = p.unit_id
      left join unit up on up.organization_id = u.organization_id and up.id = u.parent_id
      where r.organization_id = current_organization() and r.type = 'aiSystem' and r.state <> 'retired' and ${seenBy(eyes)}
        ${site === null ? sql`` : sql`and b.site = ${site}`}
    ), member as (
      select p.id, case when u.kind = 'department' then u.name when up.kind = 'department' then up.name end as department
      from person p left join unit u on u.organization_id = p.organization_id and u.id = p.unit_id
      left join unit up on up.organization_id = u.organization_id and up.id = u.parent_id
      where p.organization_id = current_organization() and p.active
        ${site === null ? sql`` : sql`and ${site} in (case when u.kind = 'site' then u.name end, case when up.kind = 'site' then up.name end)`}
    ), reading as (
      select m.id, count(*) as asked, count(a.at) as done
      from member m
      cross join document_in_force f join document d on d.organization_id = f.organization_id and d.record_id = f.document_id
      left join acknowledgement a on a.organization_id = f.organization_id and a.version_id = f.version_id and a.person_id = m.id
      where f.organization_id = current_organization() and d.kind = 'policy' and ('everyone' = any(d.must_read)
        or exists (select from role_grant g where g.organization_id = f.organization_id and g.person_id = m.id and g.role = any(d.must_read)))
      group by m.id
    ), counted as (
      select department, count(*) as systems, count(*) filter (where risk) as risk, count(*) filter (where impact) as impact,
        count(*) filter (where overseen) as overseen, 0 as people, 0 as asked, 0 as done from system group by department
      union all
      select m.department, 0, 0, 0, 0, count(*), coalesce(sum(x.asked), 0), coalesce(sum(x.done), 0)
      from member m left join reading x on x.id = m.id group by m.department
    )
    select department, sum(systems)::int as systems, sum(risk)::int as "riskCurrent", sum(impact)::int as "impactCurrent",
      sum(overseen)::int as overseen, sum(people)::int as people, sum(asked)::int as "readingsAsked", sum(done)::int as "readingsDone"
    from counted group by department order by department nulls last`.execute(tx)
  return found.rows
}
