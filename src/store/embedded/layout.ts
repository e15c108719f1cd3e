import { chmod, mkdir, realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Account } from './account.ts'
import { EmbeddedDatabaseError } from './errors.ts'

/** What lies where under DATA_DIR. The database's account owns only `cluster` and `log`; every name above them is the server's. */
export interface Layout {
  readonly dataDir: string
  readonly lock: string
  readonly pidFile: string
  readonly password: string
  readonly database: string
  readonly cluster: string
  readonly log: string
  /** Remembers the runtime folder, so that a start after a crash can clear it. */
  readonly runtimeNote: string
}

/** Makes the data directory if it is missing and answers where things lie in it (real paths). */
export async function layOut(dataDir: string): Promise<Layout> {
  const home = await makeDataDir(resolve(dataDir))
  const database = join(home, 'database')
  return {
    dataDir: home,
    lock: join(home, 'meliora.lock'),
    pidFile: join(home, 'meliora.pid'),
    password: join(home, 'database.password'),
    database,
    cluster: join(database, 'cluster'),
    log: join(database, 'log'),
    runtimeNote: join(database, 'runtime'),
  }
}

/** Makes the folders the account needs; where it is not ours, it may pass through them and write only in its own. */
export async function makeFolders({ dataDir, database, log }: Layout, account: Account): Promise<void> {
  await mkdir(database, { recursive: true })
  if (!account.isSelf) await letPass(dataDir)
  await chmod(database, account.isSelf ? 0o700 : 0o711)
  await mkdir(log, { recursive: true })
  await account.own(log)
}

async function makeDataDir(dir: string): Promise<string> {
  try {
    await mkdir(dirname(dir), { recursive: true })
    // Once more with `recursive`, which only means here that it may be there already.
    await mkdir(dir, { recursive: true, mode: 0o700 })
    return await realpath(dir)
  } catch (failure) {
    throw new EmbeddedDatabaseError('data_dir_unusable', { dir, reason: (failure as Error).message }, failure)
  }
}

/** Search permission only, and only on our own folder: its names stay hidden, other people's folders stay as they are. */
async function letPass(dir: string): Promise<void> {
  const { mode, uid } = await stat(dir)
  if (uid === process.getuid?.() && (mode & 0o001) === 0) await chmod(dir, (mode & 0o777) | 0o001)
}
