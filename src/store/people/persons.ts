import { sql } from 'kysely'
import type { Role } from '#domain/people/roles.ts'
import type { Tx } from '../open.ts'

export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly unit: string | null
  readonly manager: string | null
  readonly active: boolean
  readonly version: number
  readonly roles: readonly Role[]
  readonly hasLogin: boolean
}

const columns = sql`
  p.id, p.name, p.email, p.unit_id as unit, p.manager_id as manager, p.active, p.version,
  coalesce((select array_agg(g.role order by g.role) from role_grant g where g.organization_id = p.organization_id and g.person_id = p.id), '{}') as roles,
  exists (select from membership m where m.organization_id = p.organization_id and m.person_id = p.id) as "hasLogin"`

/** One person of the organization at work, locked when about to change; null when there is none. */
export async function readPerson(tx: Tx, id: string, { lock = false } = {}): Promise<Person | null> {
  const found = await sql<Person>`
    select ${columns} from person p where p.organization_id = current_organization() and p.id = ${id} ${lock ? sql`for update of p` : sql``}`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

export interface PeoplePage {
  readonly active: boolean | null
  /** Part of a name or e-mail. */
  readonly q: string | null
  readonly limit: number
  /** The last person of the page before, as [name, id]. */
  readonly after: readonly [string, string] | null
}

/** People by name; one more than `limit` is read, so that the caller knows whether there is a next page. */
export async function listPersons(tx: Tx, { active, q, limit, after }: PeoplePage): Promise<Person[]> {
  const part = q === null ? null : `%${q.replace(/[\\%_]/g, '\\$&')}%`
  const found = await sql<Person>`
    select ${columns} from person p where p.organization_id = current_organization()
      ${active === null ? sql`` : sql`and p.active = ${active}`}
      ${part === null ? sql`` : sql`and (p.name ilike ${part} or p.email ilike ${part})`}
      ${after === null ? sql`` : sql`and (p.name, p.id) > (${after[0]}, ${after[1]}::uuid)`}
    order by p.name, p.id limit ${limit + 1}`.execute(tx)
  return found.rows
}

export interface PersonFields {
  readonly name: string
  readonly email: string | null
  readonly unit: string | null
  readonly manager: string | null
}

export async function insertPerson(tx: Tx, id: string, fields: PersonFields, at: string): Promise<void> {
  await sql`
    insert into person (organization_id, id, name, email, unit_id, manager_id, created_at)
    values (current_organization(), ${id}, ${fields.name}, ${fields.email}, ${fields.unit}, ${fields.manager}, ${at})`.execute(
    tx,
  )
}

export async function updatePerson(
  tx: Tx,
  id: string,
  fields: PersonFields & { readonly active: boolean },
): Promise<void> {
  await sql`
    update person set name = ${fields.name}, email = ${fields.email}, unit_id = ${fields.unit}, manager_id = ${fields.manager},
      active = ${fields.active}, version = version + 1
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}

/** Takes turns on who reports to whom, so that two changes at once cannot close a circle between them. */
export async function lockStructure(tx: Tx): Promise<void> {
  await sql`select 1 from organization where id = current_organization() for no key update`.execute(tx)
}

/** Whether `person` stands above `manager`, or is the manager: then the manager cannot be theirs. */
export async function managesUpwards(
  tx: Tx,
  { person, manager }: { person: string; manager: string },
): Promise<boolean> {
  const found = await sql<{ yes: boolean }>`
    with recursive above (id, manager_id) as (
      select id, manager_id from person where organization_id = current_organization() and id = ${manager}
      union
      select p.id, p.manager_id from person p join above a on p.id = a.manager_id where p.organization_id = current_organization())
    select exists (select from above where id = ${person}) as yes`.execute(tx)
  return found.rows[0]!.yes
}
