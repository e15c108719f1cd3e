import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

export interface SystemImpact {
  readonly id: string
  readonly number: string
  readonly state: string
  readonly until: Day | null
  /** Put into force, not due for review, its day not passed. */
  readonly isCurrent: boolean
}

/** What gates ask of an AI system's impact assessment: the one in force, or where none is, the newest at work (brief §3.6, §3.8). */
export async function systemImpact(tx: Tx, aiSystemId: string, today: Day): Promise<SystemImpact | null> {
  const found = await sql<Omit<SystemImpact, 'isCurrent'>>`
    select r.id, r.number, r.state, b.valid_until as until
    from impact_assessment b join record r on r.organization_id = b.organization_id and r.id = b.record_id
    where b.organization_id = current_organization() and b.ai_system = ${aiSystemId}
      and r.state not in ('superseded', 'withdrawn')
    order by r.state = 'current' desc, r.state = 'dueForReview' desc, r.created_at desc, r.id limit 1`.execute(tx)
  const row = found.rows[0]
  if (!row) return null
  return { ...row, isCurrent: row.state === 'current' && (row.until === null || row.until >= today) }
}
