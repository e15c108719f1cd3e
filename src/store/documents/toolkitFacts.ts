import { sql } from 'kysely'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

export interface ScopeFacts {
  readonly statement: string | null
  readonly activities: string | null
  readonly boundaries: string | null
  readonly aiRoles: readonly string[]
}

/** The scope in force, else the newest draft of one; undefined where nobody has written any. */
export async function scopeFacts(tx: Tx, eyes: AudienceKeys): Promise<ScopeFacts | undefined> {
  const found = await sql<ScopeFacts>`
    select s.statement, s.activities, s.boundaries, s.ai_roles as "aiRoles" from record r
    join scope_statement s on s.organization_id = r.organization_id and s.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'scopeStatement' and ${seenBy(eyes)}
    order by r.state = 'approved' desc, r.created_at desc limit 1`.execute(tx)
  return found.rows[0]
}

export interface SystemFacts {
  readonly name: string
  readonly owner: string | null
}

/** More would not fit a page one begins with. */
const MOST = 100

/** AI systems that are not retired, by name. */
export async function systemFacts(tx: Tx, eyes: AudienceKeys): Promise<SystemFacts[]> {
  const found = await sql<SystemFacts>`
    select concat_ws(' ', r.number, r.title) as name, p.name as owner from record r
    left join person p on p.organization_id = r.organization_id and p.id = r.owner_id
    where r.organization_id = current_organization() and r.type = 'aiSystem' and r.state <> 'retired' and ${seenBy(eyes)}
    order by r.title, r.id limit ${MOST}`.execute(tx)
  return found.rows
}
