import { type QueryExecutorProvider, sql } from 'kysely'
import type { Tx } from '../open.ts'

/** A guest as each request finds them: whose room it is, how long it is open, and whether it is open to them now. */
export interface Guest {
  readonly organization: {
    readonly id: string
    readonly slug: string
    readonly name: string
    readonly clock: 'server' | 'demo'
    readonly timeZone: string
  }
  readonly room: {
    readonly id: string
    readonly title: string
    readonly audience: string
    readonly welcome: string | null
    readonly opensAt: string
    readonly closesAt: string
  }
  readonly id: string
  readonly name: string
  readonly firm: string | null
  readonly session: string
  readonly standing: 'open' | 'closed' | 'revoked' | 'notYet'
}

/** Whose session a secret is, by its hash; null: unknown or ended. One statement, asked anew for every request. */
export async function findGuest(db: QueryExecutorProvider, hash: Buffer, at: string): Promise<Guest | null> {
  const found = await sql<Record<string, never>>`select * from guest_of_session(${hash}, ${at})`.execute(db)
  const row = found.rows[0]
  if (!row) return null
  const { organization_id, slug, organization_name, clock, time_zone, room_id, title, audience, welcome } = row
  return {
    organization: { id: organization_id!, slug: slug!, name: organization_name!, clock: clock!, timeZone: time_zone! },
    room: {
      id: room_id!,
      title: title!,
      audience: audience!,
      welcome: welcome!,
      opensAt: row.opens_at!,
      closesAt: row.closes_at!,
    },
    id: row.guest_id!,
    name: row.guest_name!,
    firm: row.firm!,
    session: row.session_id!,
    standing: row.standing!,
  }
}

/** The guest a link is for, by its hash: the organization and the guest. */
export async function findRoomLink(tx: Tx, hash: Buffer): Promise<{ organization: string; id: string } | null> {
  const found = await sql<{ organization: string; id: string }>`
    select organization_id as organization, id from secret_lookup where hash = ${hash} and kind = 'room_link'`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

/** Forgets the link, so that it opens once: answers whether it was still there to be used. */
export async function useUpRoomLink(tx: Tx, hash: Buffer): Promise<boolean> {
  const used = await sql`
    delete from secret_lookup where hash = ${hash} and kind = 'room_link' and organization_id = current_organization()`.execute(
    tx,
  )
  return used.numAffectedRows === 1n
}

export interface KeptGuest {
  readonly id: string
  readonly room: string
  readonly name: string
  readonly firm: string | null
  readonly email: string | null
  readonly invitedAt: string
  readonly linkExpiresAt: string | null
  readonly enteredAt: string | null
  readonly lastSeenAt: string | null
  readonly revokedAt: string | null
}

const columns = sql`id, room_id as room, name, firm, email, invited_at as "invitedAt", link_expires_at as "linkExpiresAt",
  entered_at as "enteredAt", last_seen_at as "lastSeenAt", revoked_at as "revokedAt"`

export async function readGuest(tx: Tx, id: string, { lock = false } = {}): Promise<KeptGuest | undefined> {
  const found = await sql<KeptGuest>`
    select ${columns} from room_guest where organization_id = current_organization() and id = ${id} ${lock ? sql`for update` : sql``}`.execute(
    tx,
  )
  return found.rows[0]
}

export async function readGuests(tx: Tx, room: string): Promise<KeptGuest[]> {
  const found = await sql<KeptGuest>`
    select ${columns} from room_guest where organization_id = current_organization() and room_id = ${room} order by invited_at, id`.execute(
    tx,
  )
  return found.rows
}

/** The names of guests by id, for the trail. */
export async function guestsNamed(tx: Tx, ids: readonly string[]): Promise<Record<string, string>> {
  if (ids.length === 0) return {}
  const found = await sql<{ id: string; name: string }>`
    select id, concat_ws(', ', name, firm) as name from room_guest where organization_id = current_organization() and id = any(${[...ids]}::uuid[])`.execute(
    tx,
  )
  return Object.fromEntries(found.rows.map(({ id, name }) => [id, name]))
}

export interface NewGuest {
  readonly id: string
  readonly room: string
  readonly name: string
  readonly firm: string | null
  readonly email: string | null
  readonly at: string
  readonly by: string | null
}

export async function insertGuest(tx: Tx, { id, room, name, firm, email, at, by }: NewGuest): Promise<void> {
  await sql`
    insert into room_guest (organization_id, id, room_id, name, firm, email, invited_at, invited_by)
    values (current_organization(), ${id}, ${room}, ${name}, ${firm}, ${email}, ${at}, ${by})`.execute(tx)
}

/** Keeps a new link's hash in place of an earlier one, which opens nothing from now on. */
export async function keepRoomLink(
  tx: Tx,
  { guest, hash, expiresAt }: { guest: string; hash: Buffer; expiresAt: string },
): Promise<void> {
  await sql`delete from secret_lookup where organization_id = current_organization() and id = ${guest} and kind = 'room_link'`.execute(
    tx,
  )
  await sql`insert into secret_lookup (hash, kind, organization_id, id) values (${hash}, 'room_link', current_organization(), ${guest})`.execute(
    tx,
  )
  await sql`update room_guest set link_expires_at = ${expiresAt} where organization_id = current_organization() and id = ${guest}`.execute(
    tx,
  )
}

/** Takes a guest's access back: link and sessions open nothing from now on. */
export async function revokeGuestAccess(
  tx: Tx,
  { guest, at, by }: { guest: string; at: string; by: string | null },
): Promise<void> {
  await sql`delete from secret_lookup where organization_id = current_organization() and id = ${guest} and kind = 'room_link'`.execute(
    tx,
  )
  await sql`
    update room_guest set revoked_at = ${at}, revoked_by = ${by}, link_expires_at = null
    where organization_id = current_organization() and id = ${guest}`.execute(tx)
}
