import { sql } from 'kysely'
import type { Role } from '#domain/people/roles.ts'
import type { Tx } from '../open.ts'

/** Gives roles to a person; what they have already stays as it was granted. */
export async function grantRoles(
  tx: Tx,
  person: string,
  roles: readonly Role[],
  by: { at: string; person: string | null },
): Promise<void> {
  if (roles.length === 0) return
  await sql`
    insert into role_grant (organization_id, person_id, role, granted_at, granted_by)
    select current_organization(), ${person}, role, ${by.at}, ${by.person} from unnest(${[...roles]}::text[]) role on conflict do nothing`.execute(
    tx,
  )
}

export async function revokeRoles(tx: Tx, person: string, roles: readonly Role[]): Promise<void> {
  await sql`
    delete from role_grant where organization_id = current_organization() and person_id = ${person} and role = any(${[...roles]}::text[])`.execute(
    tx,
  )
}

/**
 * Whether an active administrator who can sign in remains beside this person. Asked under the structure's lock, so that two
 * administrators cannot remove each other at once.
 */
export async function hasOtherAdministrator(tx: Tx, person: string): Promise<boolean> {
  const found = await sql<{ yes: boolean }>`
    select exists (
      select from role_grant g
      join person p on p.organization_id = g.organization_id and p.id = g.person_id and p.active
      join membership m on m.organization_id = g.organization_id and m.person_id = g.person_id
      where g.organization_id = current_organization() and g.role = 'administrator' and g.person_id <> ${person}) as yes`.execute(
    tx,
  )
  return found.rows[0]!.yes
}
