import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** What guests look at. */
export type ViewKind = 'index' | 'requirement' | 'record' | 'file' | 'search' | 'pack'

export interface View {
  readonly room: string
  readonly guest: string
  readonly kind: ViewKind
  /** The id of what was looked at; empty for the room itself. */
  readonly thing: string
  readonly at: string
}

/** Counts a look; the trail has each of them. */
export async function countView(tx: Tx, { room, guest, kind, thing, at }: View): Promise<void> {
  await sql`
    insert into room_view (organization_id, room_id, guest_id, kind, thing, first_at, last_at, times)
    values (current_organization(), ${room}, ${guest}, ${kind}, ${thing}, ${at}, ${at}, 1)
    on conflict (organization_id, room_id, guest_id, kind, thing) do update set last_at = excluded.last_at, times = room_view.times + 1`.execute(
    tx,
  )
  await sql`update room_guest set last_seen_at = ${at} where organization_id = current_organization() and id = ${guest}`.execute(
    tx,
  )
}

export interface CountedView {
  readonly guest: string
  readonly kind: ViewKind
  readonly thing: string
  readonly firstAt: string
  readonly lastAt: string
  readonly times: number
}

/** What was looked at in a room, the latest first. */
export async function viewsIn(tx: Tx, room: string): Promise<CountedView[]> {
  const found = await sql<CountedView>`
    select guest_id as guest, kind, thing, first_at as "firstAt", last_at as "lastAt", times from room_view
    where organization_id = current_organization() and room_id = ${room} order by last_at desc limit 1000`.execute(tx)
  return found.rows
}
