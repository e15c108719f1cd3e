import { sql } from 'kysely'
import { newId } from '../ids.ts'
import type { Tx } from '../open.ts'

export interface Identity {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** The identity of an e-mail (in small letters), or null. */
export async function findIdentity(tx: Tx, email: string): Promise<Identity | null> {
  const found = await sql<Identity>`select id, name, email from identity where email = ${email}`.execute(tx)
  return found.rows[0] ?? null
}

export interface NewIdentity {
  readonly name: string
  readonly email: string
  readonly passwordHash: string
  readonly at: string
}

/**
 * Adds an identity with a password, in the shape the sign-in library reads. Answers its id, or null when the e-mail has one already.
 * The e-mail counts as not verified: nobody has shown yet that the mailbox is theirs.
 */
export async function insertIdentity(tx: Tx, { name, email, passwordHash, at }: NewIdentity): Promise<string | null> {
  const id = newId()
  const added = await sql`
    insert into identity (id, name, email, created_at, updated_at) values (${id}, ${name}, ${email}, ${at}, ${at}) on conflict (email) do nothing`.execute(
    tx,
  )
  if (Number(added.numAffectedRows) === 0) return null
  await setPassword(tx, { identity: id, passwordHash, at })
  return id
}

/** Sets the password, for an identity that had none as well. */
export async function setPassword(
  tx: Tx,
  { identity, passwordHash, at }: { identity: string; passwordHash: string; at: string },
): Promise<void> {
  await sql`
    insert into identity_account (id, identity_id, provider_id, account_id, password, created_at, updated_at)
    values (${newId()}, ${identity}, 'credential', ${identity}, ${passwordHash}, ${at}, ${at})
    on conflict (provider_id, account_id) do update set password = excluded.password, updated_at = excluded.updated_at`.execute(
    tx,
  )
}

/** Ends every session of an identity at once, except one. */
export async function endSessions(
  tx: Tx,
  identity: string,
  { except = null }: { except?: string | null } = {},
): Promise<number> {
  const ended = await sql`
    delete from identity_session where identity_id = ${identity} and id is distinct from ${except}::uuid`.execute(tx)
  return Number(ended.numAffectedRows)
}

/** Ends the sessions of an identity that is an active person nowhere any more. */
export async function endSessionsWithoutPlace(tx: Tx, identity: string): Promise<void> {
  await sql`delete from identity_session where identity_id = ${identity} and not identity_has_a_place(${identity})`.execute(
    tx,
  )
}

/** Ends one session; answers whether it was one of this identity's. */
export async function endSession(tx: Tx, identity: string, session: string): Promise<boolean> {
  const ended = await sql`delete from identity_session where identity_id = ${identity} and id = ${session}`.execute(tx)
  return Number(ended.numAffectedRows) === 1
}

export interface SessionRow {
  readonly id: string
  readonly createdAt: string
  readonly expiresAt: string
  readonly userAgent: string | null
}

/** An identity's living sessions, newest first. */
export async function listSessions(tx: Tx, identity: string, at: string): Promise<SessionRow[]> {
  const found = await sql<SessionRow>`
    select id, created_at as "createdAt", expires_at as "expiresAt", user_agent as "userAgent" from identity_session
    where identity_id = ${identity} and expires_at > ${at} order by created_at desc, id`.execute(tx)
  return found.rows
}

/** Whether some organization's invitation to this e-mail stands. */
export async function emailIsInvited(tx: Tx, email: string, at: string): Promise<boolean> {
  const found = await sql<{ yes: boolean }>`select email_is_invited(${email}, ${at}) as yes`.execute(tx)
  return found.rows[0]!.yes
}

/** Keeps the hash of a reset link; a newer link ends the older ones. */
export async function keepReset(tx: Tx, reset: { identity: string; hash: Buffer; expiresAt: string }): Promise<void> {
  await sql`delete from password_reset where identity_id = ${reset.identity}`.execute(tx)
  await sql`insert into password_reset (hash, identity_id, expires_at) values (${reset.hash}, ${reset.identity}, ${reset.expiresAt})`.execute(
    tx,
  )
}

/** Takes a reset link: it works once. Answers the identity, or null. */
export async function takeReset(tx: Tx, hash: Buffer, at: string): Promise<Identity | null> {
  const taken = await sql<Identity>`
    with taken as (delete from password_reset where hash = ${hash} returning identity_id, expires_at)
    select i.id, i.name, i.email from taken t join identity i on i.id = t.identity_id where t.expires_at > ${at}`.execute(
    tx,
  )
  return taken.rows[0] ?? null
}

/** The hash of an identity's password, or null when it has none. */
export async function passwordHashOf(tx: Tx, identity: string): Promise<string | null> {
  const found = await sql<{ password: string | null }>`
    select password from identity_account where identity_id = ${identity} and provider_id = 'credential'`.execute(tx)
  return found.rows[0]?.password ?? null
}

/** Takes the second factor away, for someone who lost phone and recovery codes. */
export async function removeSecondFactor(tx: Tx, identity: string, at: string): Promise<void> {
  await sql`delete from identity_second_factor where identity_id = ${identity}`.execute(tx)
  await sql`update identity set second_factor = false, updated_at = ${at} where id = ${identity}`.execute(tx)
}

/** Ends what an identity with an unproven e-mail came with: password, sessions, second factor. Leaves a proven one alone. */
export async function forgetUnprovenAccess(tx: Tx, identity: string, at: string): Promise<void> {
  const found = await sql`select 1 from identity where id = ${identity} and not email_verified for update`.execute(tx)
  if (found.rows.length === 0) return
  await sql`delete from identity_account where identity_id = ${identity}`.execute(tx)
  await endSessions(tx, identity)
  await removeSecondFactor(tx, identity, at)
}
