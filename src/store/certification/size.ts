import { sql } from 'kysely'
import type { Tx } from '../open.ts'

export interface Size {
  /** As the organization says; while it does not, active people known here. */
  readonly people: number
  readonly isHeadcount: boolean
  /** Active sites; one where none is named. */
  readonly sites: number
  readonly systems: number
  /** Mean of the latest judgement of each clause, 0 to 5; null while nobody judged one. */
  readonly maturity: number | null
  /** People named on AI systems that are not retired: a floor of who does AI-related work. */
  readonly peopleOnSystems: number
  /** What the organization says it is towards AI, by the scope in force. */
  readonly aiRoles: readonly string[]
}

const system = sql`
  select r.id, r.owner_id, b.design_authority, b.data_steward, b.technical_lead, b.validator
  from record r join ai_system b on b.organization_id = r.organization_id and b.record_id = r.id
  where r.organization_id = current_organization() and r.type = 'aiSystem' and r.state not in ('retired', 'rejected')`

const involved = sql`
  select unnest(array[owner_id, design_authority, data_steward, technical_lead, validator]) as id from system
  union select d.person from ai_system_developers d join system s on s.id = d.record_id where d.organization_id = current_organization()
  union select o.person from ai_system_oversight o join system s on s.id = o.record_id where o.organization_id = current_organization()`

/** How large the organization is, where it sits, how many AI systems it has and how practised it is: what time depends on. */
export async function sizeOf(tx: Tx): Promise<Size> {
  const found = await sql<Size>`
    with system as (${system}), involved as (${involved})
    select
      coalesce(o.headcount, (select count(*)::int from person where organization_id = current_organization() and active)) as people,
      o.headcount is not null as "isHeadcount",
      (select greatest(1, count(*)::int) from unit where organization_id = current_organization() and active and kind = 'site') as sites,
      (select count(*)::int from system) as systems,
      (select avg(level)::float8 from (select distinct on (requirement) level from clause_maturity
        where organization_id = current_organization() order by requirement, at desc, id desc) latest) as maturity,
      (select count(*)::int from involved i join person p on p.organization_id = current_organization() and p.id = i.id and p.active)
        as "peopleOnSystems",
      coalesce((select s.ai_roles from scope_statement s join record r on r.organization_id = s.organization_id and r.id = s.record_id
        where s.organization_id = current_organization() and r.state = 'approved' order by s.approved_at desc limit 1), '{}') as "aiRoles"
    from organization o where o.id = current_organization()`.execute(tx)
  return found.rows[0]!
}
