import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { happenedAt } from '../records/happened.ts'

/** An incident or complaint as the rules count it. */
export interface Counted {
  readonly id: string
  readonly kind: 'incident' | 'complaint'
  /** The organization's day on which it happened; where nobody said when, on which it was recorded. */
  readonly day: Day
  readonly priority: string | null
  /** The service; where nobody named one, the AI system. */
  readonly service: string | null
  readonly cause: string | null
  readonly theme: string | null
}

/** What happened since a day, oldest first. Only what everyone may see: a candidate names it to everyone. */
export async function countedSince(
  tx: Tx,
  { from, timeZone }: { readonly from: Day; readonly timeZone: string },
): Promise<Counted[]> {
  const found = await sql<Counted>`
    select * from (
      select r.id, i.kind, (${happenedAt} at time zone ${timeZone})::date as day, i.priority,
        coalesce(i.service, s.title) as service, i.cause, i.theme
      from incident i join record r on r.organization_id = i.organization_id and r.id = i.record_id
      left join record s on s.organization_id = i.organization_id and s.id = i.ai_system and s.audience is null
      where i.organization_id = current_organization() and i.kind in ('incident', 'complaint') and r.audience is null
    ) counted where day >= ${from} order by day, id`.execute(tx)
  return found.rows
}

/** Since when incidents and complaints are recorded here: before it, none is unknown and not zero. */
export async function recordedSince(tx: Tx, timeZone: string): Promise<Readonly<Record<Counted['kind'], Day | null>>> {
  const found = await sql<{ incident: Day | null; complaint: Day | null }>`
    select min(day) filter (where kind = 'incident') as incident, min(day) filter (where kind = 'complaint') as complaint from (
      select i.kind, (${happenedAt} at time zone ${timeZone})::date as day
      from incident i join record r on r.organization_id = i.organization_id and r.id = i.record_id
      where i.organization_id = current_organization()
    ) counted`.execute(tx)
  return found.rows[0]!
}
