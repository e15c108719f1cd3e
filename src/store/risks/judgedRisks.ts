import { sql } from 'kysely'
import { judgedStates } from '#domain/records/risk/states.ts'
import type { Tx } from '../open.ts'

export interface LiveRisk {
  readonly id: string
  readonly subject: string
  /** Whoever answers for it, or worked on it last. */
  readonly owner: string | null
}

const openTask = sql`exists (select from link l
  join record t on t.organization_id = l.organization_id and t.id = l.from_id and t.type = 'task' and t.state = 'open'
  join task k on k.organization_id = t.organization_id and k.record_id = t.id and k.kind = 'riskAssessment'
  where l.organization_id = r.organization_id and l.to_id = r.id and l.relation = 'follows')`

/** Every live risk that was judged, and that nobody has been asked to look at again yet. */
export function judgedRisks(tx: Tx): Promise<readonly LiveRisk[]> {
  return live(tx, sql`true`)
}

/** Of those the ones whose day to be looked at again has come. */
export function risksDue(tx: Tx, today: string): Promise<readonly LiveRisk[]> {
  return live(tx, sql`b.review_on <= ${today}`)
}

async function live(tx: Tx, condition: ReturnType<typeof sql>): Promise<readonly LiveRisk[]> {
  const found = await sql<LiveRisk>`
    select r.id, concat_ws(' ', r.number, r.title) as subject, p.id as owner
    from risk b join record r on r.organization_id = b.organization_id and r.id = b.record_id
    left join lateral (
      select p.id from person p where p.organization_id = r.organization_id and p.active
        and p.id in (r.owner_id, b.analyst, b.evaluated_by, r.created_by)
      order by p.id is not distinct from r.owner_id desc, p.id is not distinct from b.analyst desc, p.id limit 1) p on true
    where r.organization_id = current_organization() and r.type = 'risk' and r.audience is null
      and r.state = any(${[...judgedStates]}::text[]) and ${condition} and not ${openTask}
    order by r.number_order, r.id`.execute(tx)
  return found.rows
}
