import { sql } from 'kysely'
import type { Tx } from '../open.ts'

export interface Unit {
  readonly id: string
  readonly name: string
  readonly kind: 'site' | 'department'
  readonly parent: string | null
  readonly active: boolean
  readonly version: number
}

export type UnitFields = Omit<Unit, 'id' | 'version'>

/** The whole tree by name: an organization has tens of units, not thousands. */
export async function listUnits(tx: Tx): Promise<Unit[]> {
  const found = await sql<Unit>`
    select id, name, kind, parent_id as parent, active, version from unit where organization_id = current_organization() order by name, id`.execute(
    tx,
  )
  return found.rows
}

export async function readUnit(tx: Tx, id: string): Promise<Unit | null> {
  const found = await sql<Unit>`
    select id, name, kind, parent_id as parent, active, version from unit where organization_id = current_organization() and id = ${id} for update`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

export async function insertUnit(tx: Tx, id: string, { name, kind, parent }: UnitFields): Promise<void> {
  await sql`insert into unit (organization_id, id, name, kind, parent_id) values (current_organization(), ${id}, ${name}, ${kind}, ${parent})`.execute(
    tx,
  )
}

export async function updateUnit(tx: Tx, id: string, { name, kind, parent, active }: UnitFields): Promise<void> {
  await sql`
    update unit set name = ${name}, kind = ${kind}, parent_id = ${parent}, active = ${active}, version = version + 1
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}

/** Whether `parent` is the unit itself or lies below it. */
export async function liesInside(tx: Tx, { unit, parent }: { unit: string; parent: string }): Promise<boolean> {
  const found = await sql<{ yes: boolean }>`
    with recursive above (id, parent_id) as (
      select id, parent_id from unit where organization_id = current_organization() and id = ${parent}
      union
      select u.id, u.parent_id from unit u join above a on u.id = a.parent_id where u.organization_id = current_organization())
    select exists (select from above where id = ${unit}) as yes`.execute(tx)
  return found.rows[0]!.yes
}

/** How many active people and units belong to a unit directly. */
export async function countInside(tx: Tx, unit: string): Promise<number> {
  const found = await sql<{ count: number }>`
    select (select count(*) from person where organization_id = current_organization() and unit_id = ${unit} and active)
      + (select count(*) from unit where organization_id = current_organization() and parent_id = ${unit} and active) as count`.execute(
    tx,
  )
  return found.rows[0]!.count
}
