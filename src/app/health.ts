import { databaseVersion } from '#store/health.ts'
import { version } from './version.ts'
import type { App } from './app.ts'

export interface Health {
  readonly ok: boolean
  readonly version: string
  readonly database: { readonly ok: boolean; readonly version: string | null }
}

/** Asks the database; an answer that does not come is a "no", not an error of the question. */
export async function health(app: App): Promise<Health> {
  try {
    return { ok: true, version, database: { ok: true, version: await databaseVersion(app.store) } }
  } catch (failure) {
    console.error('health: the database does not answer:', failure)
    return { ok: false, version, database: { ok: false, version: null } }
  }
}
