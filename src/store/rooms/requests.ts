import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** What a guest asked for, and what was answered. */
export interface RoomRequest {
  readonly id: string
  readonly place: number
  readonly guest: { readonly id: string; readonly name: string; readonly firm: string | null }
  readonly requirement: string | null
  readonly text: string
  readonly askedAt: string
  readonly answer: string | null
  readonly answeredAt: string | null
  readonly answeredBy: string | null
}

/** The requests of a room, the newest first. */
export async function requestsIn(tx: Tx, room: string): Promise<RoomRequest[]> {
  const found = await sql<RoomRequest>`
    select a.id, a.place, json_build_object('id', g.id, 'name', g.name, 'firm', g.firm) as guest, a.requirement, a.body as text, a.asked_at as "askedAt",
      a.answer, a.answered_at as "answeredAt", p.name as "answeredBy"
    from room_request a join room_guest g on g.organization_id = a.organization_id and g.id = a.guest_id
    left join person p on p.organization_id = a.organization_id and p.id = a.answered_by
    where a.organization_id = current_organization() and a.room_id = ${room} order by a.place desc limit 1000`.execute(
    tx,
  )
  return found.rows
}

export interface NewRequest {
  readonly id: string
  readonly room: string
  readonly guest: string
  readonly requirement: string | null
  readonly text: string
  readonly at: string
}

/** Adds a request as the room's next; the room is held by whoever asks. */
export async function insertRequest(tx: Tx, { id, room, guest, requirement, text, at }: NewRequest): Promise<void> {
  await sql`
    insert into room_request (organization_id, id, room_id, guest_id, place, requirement, body, asked_at)
    select current_organization(), ${id}, ${room}, ${guest}, coalesce(max(place), 0) + 1, ${requirement}, ${text}, ${at}
    from room_request where organization_id = current_organization() and room_id = ${room}`.execute(tx)
}

/** How many of a room's requests wait for an answer. */
export async function openRequestsIn(tx: Tx, room: string): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*)::int as count from room_request where organization_id = current_organization() and room_id = ${room} and answered_at is null`.execute(
    tx,
  )
  return found.rows[0]?.count ?? 0
}

/** Answers a request that waits; answers whether it did. */
export async function answerRequest(
  tx: Tx,
  { room, id, answer, at, by }: { room: string; id: string; answer: string; at: string; by: string | null },
): Promise<'answered' | 'before' | 'unknown'> {
  const found = await sql<{ answeredAt: string | null }>`
    select answered_at as "answeredAt" from room_request
    where organization_id = current_organization() and room_id = ${room} and id = ${id} for update`.execute(tx)
  const kept = found.rows[0]
  if (!kept) return 'unknown'
  if (kept.answeredAt) return 'before'
  await sql`
    update room_request set answer = ${answer}, answered_at = ${at}, answered_by = ${by}
    where organization_id = current_organization() and id = ${id}`.execute(tx)
  return 'answered'
}
