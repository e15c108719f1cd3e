import { chmod, readFile, rm, writeFile } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { EmbeddedDatabaseError } from './errors.ts'
import type { Layout } from './layout.ts'

export interface Lock {
  release(): Promise<void>
}

/**
 * Takes the data directory for this process. The lock is the kernel's (an exclusive lock on an empty file): it ends with the
 * process however it ends, so a stale one never blocks, a reused process number never confuses, and containers see each other's.
 * @throws EmbeddedDatabaseError `data_dir_in_use` naming the process that holds it
 */
export async function takeLock({ dataDir, lock, pidFile }: Layout): Promise<Lock> {
  const held = new DatabaseSync(lock, { timeout: 0 })
  try {
    held.exec('pragma journal_mode = memory; begin exclusive')
  } catch (failure) {
    held.close()
    if ((failure as { errcode?: number }).errcode !== SQLITE_BUSY) throw unusable(dataDir, failure)
    throw new EmbeddedDatabaseError('data_dir_in_use', { dir: dataDir, pid: await holder(pidFile) })
  }
  locks.add(held)
  // Other accounts must not open it: whoever can read it could hold a lock of their own.
  await chmod(lock, 0o600)
  await writeFile(pidFile, `${process.pid}\n`, { mode: 0o600 })
  return {
    release: async () => {
      await rm(pidFile, { force: true })
      locks.delete(held)
      held.close()
    },
  }
}

/** A lock nobody refers to would be collected, and with it let go. */
const locks = new Set<DatabaseSync>()

const SQLITE_BUSY = 5

async function holder(pidFile: string): Promise<string> {
  try {
    return (await readFile(pidFile, 'utf8')).trim()
  } catch {
    // It holds the lock but has not written its number yet.
    return 'just starting'
  }
}

function unusable(dir: string, failure: unknown): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError('data_dir_unusable', { dir, reason: (failure as Error).message }, failure)
}
