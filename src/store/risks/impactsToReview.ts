import { sql } from 'kysely'
import type { Trigger } from '#domain/risks/scales.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

export interface ImpactToReview {
  readonly id: string
  readonly version: number
  readonly subject: string
  readonly owner: string | null
  readonly trigger: Extract<Trigger, 'interval' | 'change'>
  readonly because: string
}

/** Impact assessments in force whose day has come, or whose system changed since somebody looked at them. */
export async function impactsToReview(tx: Tx, today: Day): Promise<readonly ImpactToReview[]> {
  const found = await sql<ImpactToReview>`
    select r.id, r.version, concat_ws(' ', r.number, r.title) as subject, coalesce(r.owner_id, b.author, r.created_by) as owner,
      case when d.because is null then 'interval' else 'change' end as trigger,
      coalesce(d.because, b.valid_until::text) as because
    from impact_assessment b
    join record r on r.organization_id = b.organization_id and r.id = b.record_id and r.state = 'current' and r.audience is null
    left join lateral (
      select coalesce(g.because, g.gate) as because from ai_system_gate_decisions g
      where g.organization_id = b.organization_id and g.record_id = b.ai_system and g.decision = 'reopened'
        and g.decided_at > b.reviewed_at
      order by g.decided_at desc limit 1) d on true
    where b.organization_id = current_organization() and (d.because is not null or b.valid_until < ${today})
    order by r.number_order, r.id`.execute(tx)
  return found.rows
}
