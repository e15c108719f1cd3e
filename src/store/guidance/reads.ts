import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { onlyReads } from '../people/onlyReads.ts'

interface Reading {
  readonly guide: string
  /** The review of the guide that was read: another one is to be read anew. */
  readonly reviewedOn: Day
}

/** Writes that somebody read a guide; once a review is enough. */
export async function keepRead(
  tx: Tx,
  { guide, reviewedOn, person, at }: Reading & { readonly person: string; readonly at: string },
): Promise<void> {
  await sql`
    insert into guide_read (organization_id, guide, reviewed_on, person_id, at)
    values (current_organization(), ${guide}, ${reviewedOn}, ${person}, ${at}) on conflict do nothing`.execute(tx)
}

export interface GuideReader {
  readonly person: { readonly id: string; readonly name: string }
  /** Null: not yet. */
  readonly readAt: string | null
}

/** Everyone who works here, and when they read a guide as it now stands. */
export async function readersOfGuide(tx: Tx, { guide, reviewedOn }: Reading): Promise<GuideReader[]> {
  const found = await sql<GuideReader>`
    select json_build_object('id', p.id, 'name', p.name) as person,
      to_char(g.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "readAt"
    from person p left join guide_read g on g.organization_id = p.organization_id and g.person_id = p.id
      and g.guide = ${guide} and g.reviewed_on = ${reviewedOn}
    where p.organization_id = current_organization() and p.active and not ${onlyReads} order by p.name, p.id`.execute(
    tx,
  )
  return found.rows
}

/** Which guides, as they now stand, somebody read. */
export async function guidesRead(tx: Tx, person: string): Promise<readonly Reading[]> {
  const found = await sql<Reading>`
    select guide, reviewed_on::text as "reviewedOn" from guide_read
    where organization_id = current_organization() and person_id = ${person}`.execute(tx)
  return found.rows
}
