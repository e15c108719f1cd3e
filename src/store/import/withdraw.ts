import { sql } from 'kysely'
import type { Tx } from '../open.ts'
import type { Attempt } from './rows.ts'

export interface Kept {
  readonly id: string
  readonly number: string
  readonly title: string
}

/**
 * Takes the rows of an import out of the register: they come to rest as dismissed and keep their numbers and their trail. What
 * somebody worked on since (changed, commented, linked, evidenced) stays.
 * @param words what became of them, kept with each
 */
export async function withdrawRows(
  tx: Tx,
  { id, attempt }: Attempt,
  { at, words }: { at: string; words: string },
): Promise<{ withdrawn: string[]; kept: Kept[] }> {
  const gone = await sql<{ id: string; number: string }>`
    update record r set state = 'dismissed', status = 'candidate', due = null, version = r.version + 1, updated_at = ${at}
    from import_row w
    where w.organization_id = current_organization() and w.import_id = ${id} and w.plan = ${attempt} and w.fate = 'import'
      and r.organization_id = w.organization_id and r.id = w.record_id and r.version = 1
      and not exists (select from comment c where c.organization_id = r.organization_id and c.record_id = r.id)
      and not exists (select from evidence e where e.organization_id = r.organization_id and e.record_id = r.id)
      and not exists (select from link l where l.organization_id = r.organization_id and (l.from_id = r.id or l.to_id = r.id))
    returning r.id, r.number`.execute(tx)
  const ids = gone.rows.map((row) => row.id)
  await sql`
    update improvement set disposition = ${words}
    where organization_id = current_organization() and record_id = any(${ids}::uuid[])`.execute(tx)
  await sql`
    delete from search_document where organization_id = current_organization() and record_id = any(${ids}::uuid[])`.execute(
    tx,
  )
  await sql`
    update import_row set withdrawn = true
    where organization_id = current_organization() and import_id = ${id} and plan = ${attempt} and record_id = any(${ids}::uuid[])`.execute(
    tx,
  )
  return { withdrawn: gone.rows.map(({ number }) => number).sort(), kept: await keptRows(tx, { id, attempt }) }
}

async function keptRows(tx: Tx, { id, attempt }: Attempt): Promise<Kept[]> {
  const found = await sql<Kept>`
    select r.id, r.number, r.title from import_row w join record r on r.organization_id = w.organization_id and r.id = w.record_id
    where w.organization_id = current_organization() and w.import_id = ${id} and w.plan = ${attempt} and w.fate = 'import'
      and not w.withdrawn
    order by r.number_order`.execute(tx)
  return found.rows
}
