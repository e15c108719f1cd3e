import { sql } from 'kysely'
import type { YearFigures } from '#domain/certification/keeping/fullCycle.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../../open.ts'

/** Figures of a span, its last day included. */
export async function figuresOf(
  tx: Tx,
  { from, to, timeZone }: { readonly from: Day; readonly to: Day; readonly timeZone: string },
): Promise<YearFigures> {
  const within = (column: string) =>
    sql`(${sql.ref(column)} at time zone ${timeZone})::date between ${from}::date and ${to}::date`
  const org = sql`b.organization_id = current_organization()`
  const record = sql`join record r on r.organization_id = b.organization_id and r.id = b.record_id`
  const found = await sql<Omit<YearFigures, 'from' | 'to'>>`
    select
      (select count(*)::int from audit b where ${org} and b.kind = 'internal' and ${within('b.reported_at')}) as "internalAudits",
      (select count(*)::int from management_review b where ${org} and b.held_on between ${from}::date and ${to}::date) as reviews,
      i.closed as "improvementsClosed", i.met as "improvementsMet", n.raised as nonconformities, n.majors, n.closed as "nonconformitiesClosed",
      (select count(*)::int from incident b ${record} where ${org} and ${within('r.created_at')}) as incidents,
      (select count(*)::int from objective b ${record} where ${org} and r.state = 'achieved' and ${within('r.updated_at')}) as "objectivesAchieved"
    from
      (select count(*)::int as closed, count(*) filter (where b.verdict = 'met')::int as met from improvement b
        where ${org} and ${within('b.closed_at')}) i,
      (select count(*) filter (where ${within('r.created_at')})::int as raised,
        count(*) filter (where ${within('r.created_at')} and b.severity in ('critical', 'major'))::int as majors,
        count(*) filter (where ${within('b.closed_at')})::int as closed
        from nonconformity b ${record} where ${org} and r.state <> 'rejected') n`.execute(tx)
  return { from, to, ...found.rows[0]! }
}

/** What each audit of the body in a span looked at: requirements of its checklist or of its criteria. */
export async function sampledByBody(
  tx: Tx,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly (readonly string[])[]> {
  const found = await sql<{ requirements: string[] }>`
    select coalesce(array_agg(l.requirement) filter (where l.requirement is not null), '{}') || b.criteria as requirements
    from audit b left join audit_line l on l.organization_id = b.organization_id and l.audit_id = b.record_id and l.result in ('conform', 'finding')
    where b.organization_id = current_organization() and b.kind in ('cbStage1', 'cbStage2', 'surveillance', 'recertification', 'special')
      and b.starts_on between ${from}::date and ${to}::date
    group by b.record_id, b.criteria`.execute(tx)
  return found.rows.map(({ requirements }) => requirements)
}
