import { sql } from 'kysely'
import type { Tx } from '../open.ts'
import { readSettings } from '../settings.ts'

/** What everyone may learn from a nonconformity: no number, no place, no name (C-228). */
export interface Lesson {
  readonly lesson: string
  readonly requirement: string | null
  readonly severity: string | null
  /** Categories of the root causes that were found. */
  readonly causes: readonly string[]
  /** First day of the month in which it was closed: nearer would tell which it was. */
  readonly month: string
}

const MOST = 500

export async function publishedLessons(tx: Tx): Promise<Lesson[]> {
  const { timeZone } = await readSettings(tx)
  const found = await sql<Lesson>`
    select b.lesson, b.requirement, b.severity, date_trunc('month', b.closed_at at time zone ${timeZone})::date::text as month,
      array(select distinct n.category from cause_node n
        join cause_analysis a on a.organization_id = n.organization_id and a.id = n.analysis_id
        where a.organization_id = r.organization_id and a.record_id = r.id and a.state = 'completed' and n.class = 'root'
          and n.category is not null order by n.category) as causes
    from record r join nonconformity b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'nonconformity' and r.state = 'closed' and r.audience is null
      and b.lesson is not null
    order by month desc, b.lesson limit ${MOST}`.execute(tx)
  return found.rows
}
