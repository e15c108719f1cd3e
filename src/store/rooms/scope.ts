import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../open.ts'

/**
 * What lies in a room, as `(record_id, evidence_id)`: what was released for outside for one of its requirements, and what was released
 * into it alone. Every question of a guest is asked through this, in the statement that answers it.
 */
const released = (room: string): RawBuilder<unknown> => sql`(
  select s.record_id, s.evidence_id from requirement_showing s
    join room_requirement q on q.organization_id = s.organization_id and q.requirement = s.requirement and q.room_id = ${room}
    where s.organization_id = current_organization() and s.released_at is not null and s.withdrawn_at is null
  union
  select i.record_id, i.evidence_id from room_item i
    where i.organization_id = current_organization() and i.room_id = ${room} and i.withdrawn_at is null)`

/** Whether the record `r` may be read in a room: released, and for everyone in the house. */
export const recordInRoom = (room: string): RawBuilder<unknown> => sql`
  (r.audience is null and exists (select from ${released(room)} x where x.record_id = r.id))`

/** Whether the piece of evidence `e` may be read in a room: released, not withdrawn, and its record for everyone in the house. */
export const evidenceInRoom = (room: string): RawBuilder<unknown> => sql`
  (e.withdrawn_at is null and exists (select from ${released(room)} x where x.evidence_id = e.id)
    and (e.record_id is null or exists (
      select from record o where o.organization_id = e.organization_id and o.id = e.record_id and o.audience is null)))`

export interface RoomRecord {
  readonly id: string
  readonly type: string
  readonly number: string | null
  readonly title: string
  readonly state: string
}

/** Those of these records that may be read in the room. */
export async function recordsInRoom(
  tx: Tx,
  room: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RoomRecord>> {
  if (ids.length === 0) return new Map()
  const found = await sql<RoomRecord>`
    select r.id, r.type, r.number, r.title, r.state from record r
    where r.organization_id = current_organization() and r.id = any(${[...new Set(ids)]}::uuid[]) and ${recordInRoom(room)}`.execute(
    tx,
  )
  return new Map(found.rows.map((row) => [row.id, row]))
}

/** A record of the room by id or number, or undefined: not released and not there are the same. */
export async function recordInRoomBy(tx: Tx, room: string, ref: { id?: string; number?: string }) {
  const found = await sql<RoomRecord>`
    select r.id, r.type, r.number, r.title, r.state from record r
    where r.organization_id = current_organization() and ${ref.id ? sql`r.id = ${ref.id}` : sql`r.number = ${ref.number ?? ''}`}
      and ${recordInRoom(room)}`.execute(tx)
  return found.rows[0]
}

export interface RoomFile {
  readonly id: string
  readonly name: string
  /** SHA-256, hexadecimal. */
  readonly hash: string
  readonly size: number
  readonly mediaType: string
}

/** A stored file, if a piece of evidence that may be read in the room holds it. */
export async function fileInRoom(tx: Tx, room: string, file: string): Promise<RoomFile | undefined> {
  const found = await sql<RoomFile>`
    select f.id, f.name, encode(f.hash, 'hex') as hash, f.size, f.media_type as "mediaType" from file f
    where f.organization_id = current_organization() and f.id = ${file} and exists (
      select from evidence e where e.organization_id = f.organization_id and e.file_id = f.id and ${evidenceInRoom(room)})`.execute(
    tx,
  )
  return found.rows[0]
}

/** Every record that may be read in the room, by number. */
export async function allRecordsIn(tx: Tx, room: string): Promise<RoomRecord[]> {
  const found = await sql<RoomRecord>`
    select r.id, r.type, r.number, r.title, r.state from record r
    where r.organization_id = current_organization() and ${recordInRoom(room)} order by r.type, r.number_order, r.id limit 5000`.execute(
    tx,
  )
  return found.rows
}

/** Records of the room whose words match, the newest first; the search table holds what people wrote in them. */
export async function searchRoom(tx: Tx, room: string, words: string): Promise<string[]> {
  const found = await sql<{ id: string }>`
    select r.id from record r join search_document d on d.organization_id = r.organization_id and d.record_id = r.id
    where r.organization_id = current_organization() and ${recordInRoom(room)} and d.document @@ ${words}::tsquery
    order by d.touched_at desc limit 100`.execute(tx)
  return found.rows.map(({ id }) => id)
}
