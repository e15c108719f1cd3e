import { sql } from 'kysely'
import type { Role } from '#domain/people/roles.ts'
import type { Tx } from '../open.ts'

export interface Holder {
  readonly person: string
  readonly role: Role
}

/** Active people who hold one of these roles, one line each role. */
export async function holdersOf(tx: Tx, roles: readonly Role[]): Promise<Holder[]> {
  const found = await sql<Holder>`
    select g.person_id as person, g.role from role_grant g
    join person p on p.organization_id = g.organization_id and p.id = g.person_id and p.active
    where g.organization_id = current_organization() and g.role = any(${[...roles]}::text[]) order by p.name, p.id, g.role`.execute(
    tx,
  )
  return found.rows
}

/** Whom a person reports to; null where nobody is named. */
export async function managerOf(tx: Tx, person: string): Promise<string | null> {
  const found = await sql<{ manager: string | null }>`
    select manager_id as manager from person where organization_id = current_organization() and id = ${person}`.execute(
    tx,
  )
  return found.rows[0]?.manager ?? null
}
