import { type RawBuilder, sql } from 'kysely'
import type { Nonconformity } from '#domain/records/nonconformity/fields.ts'
import { LOOK_BACK_MONTHS } from '#domain/records/nonconformity/limits.ts'
import { type LookAlike, recurs } from '#domain/records/nonconformity/lookAlikes.ts'
import { dayOf } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { readSettings } from '../settings.ts'

interface Asked {
  readonly id: string
  readonly today: string
  readonly record: Readonly<Record<string, unknown>>
}

const MOST = 50

/** Others of the last months that share requirement, AI system or kind of cause; rejected ones are none (C-181). */
export function lookAlikesOf(tx: Tx, asked: Asked): Promise<LookAlike[]> {
  return similar(tx, asked, sql`r.created_at >= ${asked.today}::date - make_interval(months => ${LOOK_BACK_MONTHS})`)
}

/** Those of them that happened and were reported since the corrective action was in place (C-208); none before it is. */
export async function recurrencesOf(tx: Tx, asked: Asked): Promise<LookAlike[]> {
  const { implementedAt } = asked.record as unknown as Nonconformity
  if (implementedAt === null) return []
  // Days are the organization's, as whoever noticed it wrote them down.
  const { timeZone } = await readSettings(tx)
  const since = sql`r.created_at > ${implementedAt}
    and coalesce(b.detected_on, (r.created_at at time zone ${timeZone})::date) >= ${dayOf(implementedAt, timeZone)}::date`
  return (await similar(tx, asked, since)).filter(recurs)
}

/** The likest first, so that the limit never cuts off one that recurs. What narrower eyes alone may read is counted, not named. */
async function similar(tx: Tx, { id, record }: Asked, since: RawBuilder<unknown>): Promise<LookAlike[]> {
  const { requirement, aiSystem, likelyCause } = record as unknown as Nonconformity
  const found = await sql<LookAlike>`
    with cause as (
      select a.record_id as id, n.category from cause_node n
      join cause_analysis a on a.organization_id = n.organization_id and a.id = n.analysis_id
      where a.organization_id = current_organization() and a.state = 'completed' and n.class = 'root' and n.category is not null
    ), mine as (select category from cause where id = ${id} union select ${likelyCause}::text where ${likelyCause}::text is not null),
    other as (
      select r.id, case when r.audience is null then r.number end as number,
        case when r.audience is null then r.title else '' end as title, r.state, r.created_at,
        coalesce(b.requirement = ${requirement}, false) as "sameRequirement",
        b.ai_system is not distinct from ${aiSystem}::uuid as "sameSystem",
        ${aiSystem}::uuid is not null and b.ai_system = ${aiSystem}::uuid as "namesSystem",
        coalesce(b.likely_cause in (select category from mine), false)
          or exists (select 1 from cause c where c.id = r.id and c.category in (select category from mine)) as "sameCause"
      from record r join nonconformity b on b.organization_id = r.organization_id and b.record_id = r.id
      where r.organization_id = current_organization() and r.type = 'nonconformity' and r.id <> ${id} and r.state <> 'rejected' and ${since}
    )
    select id, number, title, state, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt",
      "sameRequirement", "sameSystem", "sameCause"
    from other where "sameRequirement" or "namesSystem" or "sameCause"
    order by "sameRequirement" desc, ("sameSystem" or "sameCause") desc, created_at desc, id limit ${MOST}`.execute(tx)
  return found.rows
}
