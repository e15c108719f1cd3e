import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { surviveLosses } from './connection.ts'
import { parserOf, type Tx } from './open.ts'

/** One organization as the owner of the database finds it. */
export interface Place {
  readonly id: string
  readonly slug: string
}

/**
 * One consistent, read-only view of the database, as its owner, for as long as the work lasts. Row level security binds the
 * owner too: `enter` one organization after the other (docs/adr/0008-backup.md).
 * @param url connection string of the owner
 */
export async function inSnapshot<T>(url: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const types = { getTypeParser: parserOf as never }
  const pool = surviveLosses(new pg.Pool({ connectionString: url, max: 1, types }))
  const db = new Kysely<Record<string, never>>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)
  } finally {
    await db.destroy()
  }
}

/** From here on the transaction sees this organization and no other. */
export async function enter(tx: Tx, organization: string): Promise<void> {
  await sql`select set_config('meliora.organization', ${organization}, true)`.execute(tx)
}

/** Every organization, in the order of their ids. */
export async function organizationsHere(tx: Tx): Promise<Place[]> {
  const found = await sql<Place>`select id, slug from all_organizations() order by id`.execute(tx)
  return found.rows
}
