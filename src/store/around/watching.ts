import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** What a person said about watching a record: yes, no, or nothing, when the rule holds that owner and raiser watch. */
export async function readWatching(tx: Tx, record: string, person: string): Promise<boolean | null> {
  const found = await sql<{ watches: boolean }>`
    select watches from watching where organization_id = current_organization() and record_id = ${record} and person_id = ${person}`.execute(
    tx,
  )
  return found.rows[0]?.watches ?? null
}

export async function setWatching(
  tx: Tx,
  { record, person, watches, at }: { record: string; person: string; watches: boolean; at: string },
): Promise<void> {
  await sql`
    insert into watching (organization_id, record_id, person_id, watches, at) values (current_organization(), ${record}, ${person}, ${watches}, ${at})
    on conflict (organization_id, record_id, person_id) do update set watches = excluded.watches, at = excluded.at`.execute(
    tx,
  )
}

/** Lets people watch who have said nothing about it; a no stays a no. */
export async function beginWatching(tx: Tx, record: string, people: readonly string[], at: string): Promise<void> {
  if (people.length === 0) return
  await sql`
    insert into watching (organization_id, record_id, person_id, watches, at)
    select current_organization(), ${record}, person, true, ${at}::timestamptz from unnest(${[...people]}::uuid[]) person on conflict do nothing`.execute(
    tx,
  )
}
