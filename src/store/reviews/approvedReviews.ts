import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { readSettings } from '../settings.ts'

export interface ApprovedReview {
  readonly id: string
  readonly number: string
  readonly heldOn: Day
  /** The day its minutes were approved, in the organization's time zone. */
  readonly approvedOn: Day
}

/** Management reviews held within a span whose minutes are approved, earliest first. */
export async function approvedReviews(
  tx: Tx,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly ApprovedReview[]> {
  const { timeZone } = await readSettings(tx)
  const found = await sql<ApprovedReview>`
    select r.id, r.number, v.held_on as "heldOn", (v.approved_at at time zone ${timeZone})::date as "approvedOn"
    from management_review v join record r on r.organization_id = v.organization_id and r.id = v.record_id
    where v.organization_id = current_organization() and v.approved_at is not null and v.held_on between ${from} and ${to}
    order by v.held_on, r.number_order`.execute(tx)
  return found.rows
}
