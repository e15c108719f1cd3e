import { sql } from 'kysely'
import type { Tx } from '../open.ts'

export interface NewSession {
  readonly id: string
  readonly room: string
  readonly guest: string
  readonly hash: Buffer
  readonly at: string
  readonly expiresAt: string
}

/** Begins a guest's session; earlier ones of the guest end, so that a link that went astray is noticed. */
export async function beginSession(tx: Tx, { id, room, guest, hash, at, expiresAt }: NewSession): Promise<void> {
  await endSessionsOf(tx, { guest, at })
  await sql`
    insert into room_session (organization_id, id, room_id, guest_id, began_at, expires_at)
    values (current_organization(), ${id}, ${room}, ${guest}, ${at}, ${expiresAt})`.execute(tx)
  await sql`insert into secret_lookup (hash, kind, organization_id, id) values (${hash}, 'room_session', current_organization(), ${id})`.execute(
    tx,
  )
  await sql`
    update room_guest set entered_at = coalesce(entered_at, ${at}::timestamptz), last_seen_at = ${at}, link_expires_at = null
    where organization_id = current_organization() and id = ${guest}`.execute(tx)
}

/** Ends every session a guest holds. A revoked guest's stay, so that they are told why nothing opens. */
export async function endSessionsOf(tx: Tx, { guest, at }: { guest: string; at: string }): Promise<void> {
  await sql`
    delete from secret_lookup l using room_session s
    where s.organization_id = current_organization() and s.guest_id = ${guest} and s.ended_at is null
      and l.organization_id = s.organization_id and l.id = s.id and l.kind = 'room_session'`.execute(tx)
  await sql`
    update room_session set ended_at = ${at} where organization_id = current_organization() and guest_id = ${guest} and ended_at is null`.execute(
    tx,
  )
}
