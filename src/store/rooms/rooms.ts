import { type RawBuilder, sql } from 'kysely'
import type { Audience } from '#domain/rooms/audiences.ts'
import type { Linked } from '../around/links.ts'
import type { Tx } from '../open.ts'

export interface Room {
  readonly id: string
  readonly title: string
  readonly audience: Audience
  readonly audit: Linked | null
  readonly welcome: string | null
  readonly keeper: { readonly id: string; readonly name: string } | null
  readonly opensAt: string
  readonly closesAt: string
  readonly closedAt: string | null
  readonly closedBecause: string | null
  readonly createdAt: string
  readonly version: number
  readonly requirements: number
  readonly items: number
  readonly guests: number
  readonly openRequests: number
  readonly lastSeenAt: string | null
}

const rooms = (where: RawBuilder<unknown>) => sql<Room>`
  select m.id, m.title, m.audience, m.welcome, m.opens_at as "opensAt", m.closes_at as "closesAt", m.closed_at as "closedAt",
    m.closed_because as "closedBecause", m.created_at as "createdAt", m.version,
    case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as keeper,
    case when r.id is not null then json_build_object('id', r.id, 'type', r.type, 'number', r.number, 'title', r.title, 'state', r.state, 'status', r.status) end as audit,
    (select count(*)::int from room_requirement q where q.organization_id = m.organization_id and q.room_id = m.id) as requirements,
    (select count(*)::int from room_item i where i.organization_id = m.organization_id and i.room_id = m.id and i.withdrawn_at is null) as items,
    (select count(*)::int from room_guest g where g.organization_id = m.organization_id and g.room_id = m.id and g.revoked_at is null) as guests,
    (select count(*)::int from room_request a where a.organization_id = m.organization_id and a.room_id = m.id and a.answered_at is null) as "openRequests",
    (select max(g.last_seen_at) from room_guest g where g.organization_id = m.organization_id and g.room_id = m.id) as "lastSeenAt"
  from room m
  left join person p on p.organization_id = m.organization_id and p.id = m.keeper_id
  left join record r on r.organization_id = m.organization_id and r.id = m.audit_id
  where m.organization_id = current_organization() and ${where}
  order by m.created_at desc, m.id desc limit 200`

/** The rooms of the organization, the newest first; of one audit, if it is named. */
export async function readRooms(tx: Tx, { audit = null }: { audit?: string | null } = {}): Promise<Room[]> {
  return (await rooms(audit === null ? sql`true` : sql`m.audit_id = ${audit}`).execute(tx)).rows
}

export async function readRoom(tx: Tx, id: string): Promise<Room | undefined> {
  return (await rooms(sql`m.id = ${id}`).execute(tx)).rows[0]
}

/** Keeps a room from being changed by others until the transaction ends; its version, or undefined. */
export async function holdRoom(
  tx: Tx,
  id: string,
): Promise<{ readonly version: number; readonly closedAt: string | null } | undefined> {
  const found = await sql<{ version: number; closedAt: string | null }>`
    select version, closed_at as "closedAt" from room where organization_id = current_organization() and id = ${id} for update`.execute(
    tx,
  )
  return found.rows[0]
}

export interface RoomValues {
  readonly title: string
  readonly audience: Audience
  readonly audit: string | null
  readonly welcome: string | null
  readonly keeper: string | null
  readonly opensAt: string
  readonly closesAt: string
}

export async function insertRoom(
  tx: Tx,
  id: string,
  {
    title,
    audience,
    audit,
    welcome,
    keeper,
    opensAt,
    closesAt,
    at,
    by,
  }: RoomValues & { at: string; by: string | null },
): Promise<void> {
  await sql`
    insert into room (organization_id, id, title, audience, audit_id, welcome, keeper_id, opens_at, closes_at, created_at, created_by)
    values (current_organization(), ${id}, ${title}, ${audience}, ${audit}, ${welcome}, ${keeper}, ${opensAt}, ${closesAt}, ${at}, ${by})`.execute(
    tx,
  )
}

export async function updateRoom(
  tx: Tx,
  id: string,
  { title, welcome, keeper, opensAt, closesAt }: Omit<RoomValues, 'audience' | 'audit'>,
): Promise<void> {
  await sql`
    update room set title = ${title}, welcome = ${welcome}, keeper_id = ${keeper}, opens_at = ${opensAt}, closes_at = ${closesAt}, version = version + 1
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}

/** Closes a room for good. */
export async function endRoom(
  tx: Tx,
  id: string,
  { at, by, because }: { at: string; by: string | null; because: string | null },
): Promise<void> {
  await sql`
    update room set closed_at = ${at}, closed_by = ${by}, closed_because = ${because}, version = version + 1
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}

/** The requirements whose released evidence a room shows. */
export async function requirementsIn(tx: Tx, room: string): Promise<string[]> {
  const found = await sql<{ requirement: string }>`
    select requirement from room_requirement where organization_id = current_organization() and room_id = ${room} order by requirement`.execute(
    tx,
  )
  return found.rows.map(({ requirement }) => requirement)
}

/** Sets the requirements of a room. */
export async function setRequirements(tx: Tx, room: string, requirements: readonly string[]): Promise<void> {
  await sql`delete from room_requirement where organization_id = current_organization() and room_id = ${room}`.execute(
    tx,
  )
  await sql`
    insert into room_requirement (organization_id, room_id, requirement)
    select current_organization(), ${room}, key from unnest(${[...requirements]}::text[]) as key on conflict do nothing`.execute(
    tx,
  )
}
