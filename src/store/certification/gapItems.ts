import { sql } from 'kysely'
import type { GapItem } from '#domain/certification/gapItem.ts'
import type { Tx } from '../open.ts'
import { readSettings } from '../settings.ts'

/** What was said of requirements in a gap assessment, each with its task; what nobody spoke of is not among them. */
export async function gapItems(tx: Tx, assessment: string): Promise<GapItem[]> {
  const { timeZone } = await readSettings(tx)
  const found = await sql<GapItem>`
    select g.requirement, g.applies, g.score, g.found, g.lacking, g.accepted_why as "acceptedWhy", g.version,
      case when r.id is not null then json_build_object('id', r.id, 'number', r.number, 'title', r.title, 'state', r.state,
        'owner', case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end, 'dueOn', t.due_on,
        'doneOn', (t.done_at at time zone ${timeZone})::date) end as task
    from gap_item g
    left join record r on r.organization_id = g.organization_id and r.id = g.task_id
    left join task t on t.organization_id = r.organization_id and t.record_id = r.id
    left join person p on p.organization_id = r.organization_id and p.id = r.owner_id
    where g.organization_id = current_organization() and g.assessment_id = ${assessment} order by g.requirement`.execute(
    tx,
  )
  return found.rows
}
