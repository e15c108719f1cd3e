import { sql } from 'kysely'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** An improvement whose outcome is known, as somebody could tell of it. */
export interface RecentImprovement {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly description: string | null
  readonly change: string | null
  readonly proof: string | null
  readonly metric: string | null
  readonly unit: string | null
  readonly baseline: number | null
  readonly after: number | null
  readonly target: number | null
  readonly factBefore: string | null
  readonly factAfter: string | null
  readonly verdict: 'met' | 'partly' | 'notMet'
  readonly measuredAt: string
  /** Why it concerns the one who asks: their own work, their site or department, or everyone. */
  readonly near: 'own' | 'unit' | 'house'
}

const MOST = 3

/** What a person should be able to tell of: their own first, then their unit's, then the house's, the latest each (C-147). */
export async function recentImprovements(
  tx: Tx,
  { person, eyes }: { person: string; eyes: AudienceKeys },
): Promise<RecentImprovement[]> {
  const found = await sql<Record<string, unknown>>`
    with known as (
      select r.*, case when r.owner_id = ${person} or r.created_by = ${person} or exists (select from improvement_actions a
          where a.organization_id = r.organization_id and a.record_id = r.id and a.responsible = ${person}) then 'own'
        when exists (select from person o join person me on me.organization_id = o.organization_id and me.unit_id = o.unit_id
          where o.organization_id = r.organization_id and o.id = r.owner_id and me.id = ${person}) then 'unit'
        else 'house' end as near
      from record r where r.organization_id = current_organization() and r.type = 'improvement'
        and r.state in ('measured', 'standardized', 'closed') and ${seenBy(eyes)}
    )
    select k.id, k.number, k.title, k.near, b.description, b.proof, coalesce(b.metric, m.title) as metric, coalesce(b.metric_unit, mb.unit) as unit,
      coalesce(b.baseline, (v.result::jsonb -> 'result' ->> 'levelBaseline')::numeric) as baseline, b.after, b.target,
      b.fact_before as "factBefore", b.fact_after as "factAfter", b.verdict, b.measured_at as "measuredAt",
      (select string_agg(c.what, '; ' order by c.position) from improvement_changes c
        where c.organization_id = k.organization_id and c.record_id = k.id) as change
    from known k join improvement b on b.organization_id = k.organization_id and b.record_id = k.id
    left join record m on m.organization_id = k.organization_id and m.id = b.series_metric
    left join metric mb on mb.organization_id = k.organization_id and mb.record_id = b.series_metric
    left join lateral (select c.result from computed_verdict c where c.organization_id = k.organization_id
      and c.improvement_id = k.id and c.kind = 'final' order by c.computed_at desc limit 1) v on true
    where b.verdict is not null and b.measured_at is not null
    order by array_position(array['own', 'unit', 'house'], k.near), b.measured_at desc, k.id
    limit ${MOST}`.execute(tx)
  return found.rows.map(told)
}

function told(row: Record<string, unknown>): RecentImprovement {
  const number = (value: unknown) => (value === null ? null : Number(value))
  return {
    ...row,
    baseline: number(row.baseline),
    after: number(row.after),
    target: number(row.target),
    measuredAt: new Date(row.measuredAt as string).toISOString(),
  } as unknown as RecentImprovement
}

/** How many improvements are under way or waiting for their outcome: what there is to tell where nothing is measured yet. */
export async function underWay(tx: Tx, eyes: AudienceKeys): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*)::int as count from record r where r.organization_id = current_organization() and r.type = 'improvement'
      and r.status in ('planned', 'inProgress') and ${seenBy(eyes)}`.execute(tx)
  return found.rows[0]!.count
}
