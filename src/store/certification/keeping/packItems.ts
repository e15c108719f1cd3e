import { type RawBuilder, sql } from 'kysely'
import type { PackItem } from '#domain/certification/keeping/pack.ts'
import type { PackSection } from '#domain/certification/keeping/packSections.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../../open.ts'

interface Since {
  readonly since: Day
  readonly timeZone: string
}

/** What a surveillance looks at, as it stood since the last audit of the body; nothing for narrow eyes (C-293, §3.10). */
export async function packItems(tx: Tx, asked: Since): Promise<readonly PackItem[]> {
  const found = await sql<PackItem>`select * from (${sql.join(sections(asked), sql` union all `)}) items
    order by section, day desc nulls last, number limit 2000`.execute(tx)
  return found.rows
}

const columns = (section: PackSection, day: RawBuilder<unknown>, note: RawBuilder<unknown> = sql`null::text`) =>
  sql`select ${section}::text as section, r.type, r.id, r.number, r.title, r.state, ${day} as day, ${note} as note`
const from = (type: string, table: string) => sql`
  from record r join ${sql.table(table)} b on b.organization_id = r.organization_id and b.record_id = r.id
  where r.organization_id = current_organization() and r.type = ${type} and r.audience is null`

function sections({ since, timeZone }: Since): RawBuilder<unknown>[] {
  const start = sql`(${since}::date::timestamp at time zone ${timeZone})`
  const dayOf = (column: string) => sql`(${sql.ref(column)} at time zone ${timeZone})::date`
  return [
    sql`${columns('internalAudits', dayOf('b.reported_at'))} ${from('audit', 'audit')} and b.kind = 'internal' and b.reported_at >= ${start}`,
    sql`${columns('managementReviews', sql`b.held_on`)} ${from('managementReview', 'management_review')} and b.held_on >= ${since}`,
    sql`${columns('nonconformities', dayOf('r.created_at'), sql`b.severity`)} ${from('nonconformity', 'nonconformity')}
      and r.state <> 'rejected' and (b.closed_at is null or b.closed_at >= ${start})`,
    sql`${columns('complaints', dayOf('b.occurred_at'), sql`b.kind`)} ${from('incident', 'incident')} and r.created_at >= ${start}`,
    sql`${columns('objectives', sql`b.target_on`)} ${from('objective', 'objective')} and r.state in ('active', 'achieved', 'missed')`,
    sql`${columns('improvements', sql`coalesce(${dayOf('b.closed_at')}, r.due)`, sql`b.verdict`)} ${from('improvement', 'improvement')}
      and r.status in ('planned', 'inProgress', 'completed') and r.state <> 'candidate' and (b.closed_at is null or b.closed_at >= ${start})`,
    sql`${columns('operation', sql`r.due`)} ${from('aiSystem', 'ai_system')} and r.state in ('live', 'suspended', 'rolledBack')`,
    sql`${columns('markUse', sql`b.seen_on`, sql`b.place`)} ${from('markUse', 'mark_use')} and r.state = 'approved'`,
  ]
}
