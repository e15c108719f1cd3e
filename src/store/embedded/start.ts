import { isMainThread } from 'node:worker_threads'
import { type Account, accountFor } from './account.ts'
import { findBinaries } from './binaries.ts'
import { ensureCluster, hasCluster, type Place } from './cluster.ts'
import { EmbeddedDatabaseError } from './errors.ts'
import { launch } from './launch.ts'
import { type Layout, layOut, makeFolders } from './layout.ts'
import { endLeftovers } from './leftovers.ts'
import { takeLock } from './lock.ts'
import { tailOf } from './log.ts'
import { waitForAnswer } from './probe.ts'
import { closeRuntime, openRuntime, type Runtime } from './runtime.ts'
import { clusterName, writeSettings } from './settings.ts'
import { type Supervised, supervise } from './supervise.ts'
import { viewFor } from './view.ts'

export interface EmbeddedDatabase {
  /** Connection string over a unix socket for the role `meliora`, owner of the database `meliora` and no superuser. */
  readonly url: string
  /** Number of the database's first process; changes when it had to be started again. */
  readonly serverPid: number
  /** Ends the database cleanly, then lets go of the data directory. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  readonly dataDir: string
  /** The existing account that runs the database when Meliora runs as root; `nobody` if not given. */
  readonly dbAccount?: string
}

/**
 * Starts the PostgreSQL that Meliora brings along on a data directory, which is made and filled on first use, and keeps it
 * running. It listens on no network and ends with this process, however that ends.
 * @throws EmbeddedDatabaseError with a sentence for the person who started Meliora
 */
export async function startEmbedded({ dataDir, dbAccount }: EmbeddedOptions): Promise<EmbeddedDatabase> {
  // The kernel ends the database with the thread that started it, so only the main thread will do.
  if (!isMainThread) throw new EmbeddedDatabaseError('not_on_main_thread')
  const layout = await layOut(dataDir)
  const account = await accountFor(layout, dbAccount)
  const lock = await takeLock(layout)
  try {
    const running = await startUnderLock(layout, account)
    return embedded(running, async () => {
      await running.server.stop()
      await closeRuntime(layout, running.runtime)
      await lock.release()
    })
  } catch (failure) {
    await lock.release()
    throw failure
  }
}

interface Running {
  readonly url: string
  readonly server: Supervised
  readonly runtime: Runtime
}

function embedded({ url, server }: Running, stop: () => Promise<void>): EmbeddedDatabase {
  let stopped: Promise<void> | undefined
  return {
    url,
    get serverPid() {
      return server.pid
    },
    stop: () => {
      stopped ??= stop()
      return stopped
    },
  }
}

async function startUnderLock(layout: Layout, account: Account): Promise<Running> {
  await makeFolders(layout, account)
  if (await hasCluster(layout)) await endLeftovers(layout, await clusterName(layout))
  const runtime = await openRuntime(layout, account)
  try {
    const view = await viewFor(layout, account, runtime)
    const binaries = await findBinaries(layout, account, view)
    const place = { layout, account, view, binaries }
    const password = await ensureCluster(place)
    const url = `postgresql://meliora:${password}@/meliora?host=${encodeURIComponent(runtime.socket)}`
    return { url, runtime, server: await serve(place, runtime, url) }
  } catch (failure) {
    await closeRuntime(layout, runtime)
    throw failure
  }
}

async function serve({ layout, account, view, binaries }: Place, runtime: Runtime, url: string): Promise<Supervised> {
  const args = await writeSettings({ layout, view, runtime })
  const name = await clusterName(layout)
  try {
    return await supervise({
      launch: () => launch({ account, view, command: binaries.postgres, args }),
      answers: (isGone) => waitForAnswer(url, isGone),
      clear: () => endLeftovers(layout, name),
      logTail: () => tailOf(layout.log),
      tell: (sentence) => console.error(sentence),
    })
  } catch (failure) {
    throw new EmbeddedDatabaseError('server_not_started', { reason: (failure as Error).message }, failure)
  }
}
