import { sql } from 'kysely'
import { connected } from '../connection.ts'
import type { Store } from '../open.ts'

export interface BackupMade {
  readonly at: string
  /** In bytes. */
  readonly size: number
}

/** Notes a backup that was written and read back, as the owner. A database older than the table keeps no note. */
export async function noteBackup(
  url: string,
  { at, size, sha256 }: BackupMade & { readonly sha256: string },
): Promise<void> {
  const client = await connected({ connectionString: url })
  try {
    const { rows } = await client.query("select to_regclass('backup_made') is not null as yes")
    if (rows[0].yes)
      await client.query('insert into backup_made (at, size, sha256) values ($1, $2, $3) on conflict do nothing', [
        at,
        size,
        sha256,
      ])
  } finally {
    await client.end()
  }
}

/** The last good backup, or null before the first. */
export function lastBackup(store: Store): Promise<BackupMade | null> {
  return store.outside(async (tx) => {
    const found = await sql<BackupMade>`select at, size from backup_made order by at desc limit 1`.execute(tx)
    return found.rows[0] ?? null
  })
}
