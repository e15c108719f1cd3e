import { sql } from 'kysely'
import type { ScheduledReview } from '#domain/records/performanceReview/clockNotices.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

/** Performance reviews that are scheduled and whose day has come, in order of id; at most `most` after `after`. */
export async function readDueReviews(
  tx: Tx,
  { today, after, most }: { today: Day; after: string; most: number },
): Promise<(ScheduledReview & { readonly id: string })[]> {
  const found = await sql<ScheduledReview & { readonly id: string }>`
    select r.id, r.owner_id as owner, r.due from record r
    where r.organization_id = current_organization() and r.type = 'performanceReview' and r.status = 'planned' and r.due <= ${today}
      and r.id > ${after} order by r.id limit ${most}`.execute(tx)
  return found.rows
}
