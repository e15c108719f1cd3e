import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

/** Something that followed from a review or a forum, as it stands now. */
export interface Action {
  readonly id: string
  readonly type: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly status: string
  readonly owner: string | null
  readonly due: Day | null
  /** The meeting it came from. */
  readonly from: { readonly id: string; readonly type: string; readonly number: string | null; readonly on: Day | null }
}

const MOST = 500

/**
 * What followed from reviews and forums and all may see: computed from the links, never copied, so that an action counts until it has
 * come to rest, whichever meeting it came from (C-135). The oldest day first.
 * @param of only of this meeting
 */
export async function actionsOf(
  tx: Tx,
  { of, isOpen }: { readonly of?: string; readonly isOpen: boolean },
): Promise<Action[]> {
  const found = await sql<Action>`
    select r.id, r.type, r.number, r.title, r.state, r.status, r.owner_id as owner, r.due,
      json_build_object('id', m.id, 'type', m.type, 'number', m.number, 'on', coalesce(v.held_on, f.scheduled_for)) as "from"
    from link l
    join record m on m.organization_id = l.organization_id and m.id = l.to_id and m.type in ('managementReview', 'forum')
    join record r on r.organization_id = l.organization_id and r.id = l.from_id
    left join management_review v on v.organization_id = m.organization_id and v.record_id = m.id
    left join forum f on f.organization_id = m.organization_id and f.record_id = m.id
    where l.organization_id = current_organization() and l.relation = 'follows' and r.audience is null
      and r.type not in ('managementReview', 'forum')
      ${of === undefined ? sql`` : sql`and m.id = ${of}`}
      ${isOpen ? sql`and ${open}` : sql``}
    order by r.due nulls last, r.number_order, r.id limit ${MOST}`.execute(tx)
  return found.rows
}

/** It has not come to rest: neither done, nor called off, nor turned away. */
const open = sql`(r.status not in ('completed', 'cancelled') and r.state not in ('dismissed', 'merged', 'rejected'))`
