import { sql } from 'kysely'
import type { Tx } from '../open.ts'

export interface Invitation {
  readonly id: string
  readonly person: string
  readonly personName: string
  readonly email: string
  readonly createdAt: string
  readonly expiresAt: string
  readonly acceptedAt: string | null
  readonly withdrawnAt: string | null
}

const columns = sql`
  i.id, i.person_id as person, p.name as "personName", i.email, i.created_at as "createdAt", i.expires_at as "expiresAt",
  i.accepted_at as "acceptedAt", i.withdrawn_at as "withdrawnAt"`
const source = sql`invitation i join person p on p.organization_id = i.organization_id and p.id = i.person_id`

/** Invitations still open, newest first. */
export async function listInvitations(tx: Tx): Promise<Invitation[]> {
  const found = await sql<Invitation>`
    select ${columns} from ${source}
    where i.organization_id = current_organization() and i.accepted_at is null and i.withdrawn_at is null order by i.created_at desc, i.id`.execute(
    tx,
  )
  return found.rows
}

/** One invitation, locked: two who accept at once take turns, and only one succeeds. */
export async function readInvitation(tx: Tx, id: string): Promise<Invitation | null> {
  const found = await sql<Invitation>`
    select ${columns} from ${source} where i.organization_id = current_organization() and i.id = ${id} for update of i`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

export interface NewInvitation {
  readonly id: string
  readonly person: string
  readonly email: string
  readonly at: string
  readonly by: string | null
  readonly expiresAt: string
}

export async function insertInvitation(tx: Tx, { id, person, email, at, by, expiresAt }: NewInvitation): Promise<void> {
  await sql`
    insert into invitation (organization_id, id, person_id, email, created_at, created_by, expires_at)
    values (current_organization(), ${id}, ${person}, ${email}, ${at}, ${by}, ${expiresAt})`.execute(tx)
}

/** Ends an invitation, as accepted or as withdrawn. */
export async function endInvitation(tx: Tx, id: string, how: 'accepted' | 'withdrawn', at: string): Promise<void> {
  const column = how === 'accepted' ? sql`accepted_at` : sql`withdrawn_at`
  await sql`update invitation set ${column} = ${at} where organization_id = current_organization() and id = ${id}`.execute(
    tx,
  )
}
