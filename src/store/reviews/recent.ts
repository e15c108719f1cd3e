import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

interface HeldReview {
  readonly id: string
  readonly number: string
  readonly heldOn: Day
  /** When its register was recorded: what came after is new to the next one. */
  readonly snapshotAt: string
}

/**
 * The latest management review that was held; null: none yet.
 * @param besides leaves this one out, for a review that asks what came before it
 */
export async function lastReview(tx: Tx, besides: string | null = null): Promise<HeldReview | null> {
  const found = await sql<HeldReview>`
    select r.id, r.number, v.held_on as "heldOn", v.snapshot_at as "snapshotAt"
    from management_review v join record r on r.organization_id = v.organization_id and r.id = v.record_id
    where v.organization_id = current_organization() and v.held_at is not null ${besides === null ? sql`` : sql`and r.id <> ${besides}`}
    order by v.held_on desc, v.held_at desc limit 1`.execute(tx)
  return found.rows[0] ?? null
}
