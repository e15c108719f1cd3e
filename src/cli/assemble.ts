import { type App, serverClock } from '#app/app.ts'
import { backupNow } from '#app/backup/backupNow.ts'
import { openMailer } from '#notices/mailer.ts'
import { assertReachable } from '#store/connection.ts'
import { EmbeddedDatabaseError } from '#store/embedded/errors.ts'
import { joinEmbedded } from '#store/embedded/join.ts'
import { startEmbedded } from '#store/embedded/start.ts'
import { migrate } from '#store/migrate.ts'
import { openStore } from '#store/open.ts'
import { backupFolder } from './backupFolder.ts'
import { secretOf } from './secret.ts'
import type { Place } from './settings.ts'

/** Everything put together: the database, the store on it, the app. The only place that opens the store. */
export interface House {
  readonly app: App
  readonly databaseUrl: string
  /** Signs cookies; kept in the data directory, or given as MELIORA_SECRET where several servers share one database. */
  readonly secret: string
  readonly hasApplicationRole: boolean
  stop(): Promise<void>
}

export interface Assembly {
  /** A server owns its data directory; a command may work beside a running server. */
  readonly beside?: boolean
  readonly clock?: Pick<App, 'now' | 'clock'>
}

export async function assemble(place: Place, { beside = false, clock = serverClock }: Assembly = {}): Promise<House> {
  const database = await openDatabase(place, beside)
  try {
    const report = await migrate(database.url, () => backupBefore(place, database.url))
    const store = await openStore({ url: database.url })
    const mailer = place.mail && openMailer(place.mail)
    const outgoing = { baseUrl: place.baseUrl, ...(mailer && { mailer }) }
    const app: App = { store, ...clock, outgoing }
    return {
      app,
      databaseUrl: database.url,
      secret: await secretOf(place.dataDir),
      hasApplicationRole: report.hasApplicationRole,
      stop: async () => {
        mailer?.close()
        await store.close()
        await database.stop()
      },
    }
  } catch (failure) {
    await database.stop()
    throw failure
  }
}

/** The same house for one who fills it at a stroke; its store is closed again afterwards. */
export async function filling<T>({ app, databaseUrl }: House, work: (app: App) => Promise<T>): Promise<T> {
  const store = await openStore({ url: databaseUrl, filling: true })
  try {
    return await work({ ...app, store })
  } finally {
    await store.close()
  }
}

export interface Database {
  readonly url: string
  stop(): Promise<void>
}

/** No migration of a database that holds data without a backup of it. */
async function backupBefore({ dataDir }: Place, url: string): Promise<void> {
  const now = new Date().toISOString()
  const { path } = await backupNow({ url, now, folder: backupFolder(dataDir), occasion: 'migration' })
  console.log(`meliora: backed up to ${path} before the migration`)
}

/** The database alone: the one of DATABASE_URL, or the one Meliora brings along, started if nobody runs it. */
export async function openDatabase({ databaseUrl, dataDir }: Place, beside: boolean): Promise<Database> {
  if (databaseUrl) {
    await assertReachable(databaseUrl)
    return { url: databaseUrl, stop: async () => {} }
  }
  try {
    return await startEmbedded({ dataDir })
  } catch (failure) {
    const isRunning = failure instanceof EmbeddedDatabaseError && failure.code === 'data_dir_in_use'
    if (!beside || !isRunning) throw failure
    return { url: await joinEmbedded(dataDir), stop: async () => {} }
  }
}
