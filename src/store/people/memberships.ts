import { sql } from 'kysely'
import type { Tx } from '../open.ts'

export interface Membership {
  readonly person: string
  readonly identity: string
}

/** Joins an identity to a person; answers false when either is already joined in this organization. */
export async function insertMembership(tx: Tx, { person, identity }: Membership, at: string): Promise<boolean> {
  const added = await sql`
    insert into membership (organization_id, person_id, identity_id, created_at)
    values (current_organization(), ${person}, ${identity}, ${at}) on conflict do nothing`.execute(tx)
  return Number(added.numAffectedRows) === 1
}

/** The identity that signs in as a person of this organization, or null. */
export async function identityOfPerson(tx: Tx, person: string): Promise<string | null> {
  const found = await sql<{ identity: string }>`
    select identity_id as identity from membership where organization_id = current_organization() and person_id = ${person}`.execute(
    tx,
  )
  return found.rows[0]?.identity ?? null
}

/** Whether an identity belongs to this organization already. */
export async function isMember(tx: Tx, identity: string): Promise<boolean> {
  const found =
    await sql`select 1 from membership where organization_id = current_organization() and identity_id = ${identity}`.execute(
      tx,
    )
  return found.rows.length === 1
}

export interface Login {
  readonly email: string
  readonly name: string
  readonly active: boolean
  readonly roles: readonly string[]
}

/** Everyone who can sign in to this organization, by e-mail; for the command line. */
export async function listLogins(tx: Tx): Promise<Login[]> {
  const found = await sql<Login>`
    select i.email, p.name, p.active,
      coalesce((select array_agg(g.role order by g.role) from role_grant g where g.organization_id = p.organization_id and g.person_id = p.id), '{}') as roles
    from membership m
    join identity i on i.id = m.identity_id
    join person p on p.organization_id = m.organization_id and p.id = m.person_id
    where m.organization_id = current_organization() order by i.email`.execute(tx)
  return found.rows
}
