import { lastBackup } from '#store/backup/made.ts'
import { databaseVersion } from '#store/health.ts'
import type { App } from './app.ts'
import { version } from './version.ts'

export interface Health {
  readonly ok: boolean
  readonly version: string
  readonly database: { readonly ok: boolean; readonly version: string | null }
  /** When the last backup was made that could be read back; null before the first, or while the database does not answer. */
  readonly lastBackup: string | null
}

/** Asks the database; an answer that does not come is a "no", not an error of the question. */
export async function health(app: App): Promise<Health> {
  try {
    const database = { ok: true, version: await databaseVersion(app.store) }
    return { ok: true, version, database, lastBackup: (await lastBackup(app.store))?.at ?? null }
  } catch (failure) {
    console.error('health: the database does not answer:', failure)
    return { ok: false, version, database: { ok: false, version: null }, lastBackup: null }
  }
}
