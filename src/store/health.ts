import { sql } from 'kysely'
import type { Store } from './open.ts'

/** The version of the PostgreSQL behind the store; throws when it does not answer. */
export function databaseVersion(store: Store): Promise<string> {
  return store.outside(async (tx) => {
    const found = await sql<{ server_version: string }>`show server_version`.execute(tx)
    return found.rows[0]!.server_version
  })
}
