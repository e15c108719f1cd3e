import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

export interface ModuleCount {
  readonly type: string
  readonly total: number
  /** Not at rest. */
  readonly open: number
  /** Of those, past their day. */
  readonly overdue: number
}

/** How many records of each type there are, are not at rest, and are late; of those these eyes see. Improvements: those in the register. */
export async function moduleCounts(
  tx: Tx,
  { today, eyes }: { today: Day; eyes: AudienceKeys },
): Promise<ModuleCount[]> {
  const isOpen = sql`r.status not in ('completed', 'cancelled')`
  const found = await sql<ModuleCount>`
    select r.type, count(*)::int as total, count(*) filter (where ${isOpen})::int as open,
      count(*) filter (where ${isOpen} and r.due < ${today})::int as overdue
    from record r where r.organization_id = current_organization() and ${seenBy(eyes)}
      and not (r.type = 'improvement' and r.status = 'candidate') group by r.type`.execute(tx)
  return found.rows
}
