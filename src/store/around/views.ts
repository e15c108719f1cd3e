import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** A list as a person wants to see it again: filters and order as in the address, and the columns. */
export interface SavedView {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly query: string
  readonly columns: readonly string[]
}

const shown = sql`id, type, name, query, columns`

/** A person's views by name; of one record type, or all. */
export async function readViews(tx: Tx, person: string, type: string | null): Promise<SavedView[]> {
  const found = await sql<SavedView>`
    select ${shown} from saved_view where organization_id = current_organization() and person_id = ${person}
      ${type === null ? sql`` : sql`and type = ${type}`} order by name, id`.execute(tx)
  return found.rows
}

export async function readView(tx: Tx, person: string, id: string, { lock = false } = {}): Promise<SavedView | null> {
  const found = await sql<SavedView>`
    select ${shown} from saved_view where organization_id = current_organization() and person_id = ${person} and id = ${id}
    ${lock ? sql`for update` : sql``}`.execute(tx)
  return found.rows[0] ?? null
}

export async function insertView(
  tx: Tx,
  person: string,
  { id, type, name, query, columns }: SavedView,
  at: string,
): Promise<void> {
  await sql`
    insert into saved_view (organization_id, person_id, id, type, name, query, columns, created_at)
    values (current_organization(), ${person}, ${id}, ${type}, ${name}, ${query}, ${[...columns]}::text[], ${at})`.execute(
    tx,
  )
}

export async function updateView(tx: Tx, person: string, { id, name, query, columns }: SavedView): Promise<void> {
  await sql`
    update saved_view set name = ${name}, query = ${query}, columns = ${[...columns]}::text[]
    where organization_id = current_organization() and person_id = ${person} and id = ${id}`.execute(tx)
}

/** Answers whether it was there. */
export async function deleteView(tx: Tx, person: string, id: string): Promise<boolean> {
  const removed = await sql`
    delete from saved_view where organization_id = current_organization() and person_id = ${person} and id = ${id}`.execute(
    tx,
  )
  return removed.numAffectedRows === 1n
}
