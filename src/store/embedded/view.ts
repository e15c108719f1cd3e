import { join, relative } from 'node:path'
import type { Account } from './account.ts'
import { EmbeddedDatabaseError } from './errors.ts'
import { run } from './launch.ts'
import type { Layout } from './layout.ts'
import type { Runtime } from './runtime.ts'

/** How the database's account sees the database's folder. */
export interface View {
  readonly from: string
  /** Set where it appears at another place, because a folder above it is closed to the account. */
  readonly window?: string
  /** The path under which the account finds one of our paths inside the folder. */
  of(path: string): string
}

/**
 * Finds a way for the account into the folder: its own path, or, where a parent is closed (a clone under /root), a private
 * bind mount at a reachable place, so that nobody's permissions need loosening.
 * @throws EmbeddedDatabaseError `data_dir_unreachable` where neither works (a container without that right)
 */
export async function viewFor({ database }: Layout, account: Account, { window }: Runtime): Promise<View> {
  const plain: View = { from: database, of: (path) => path }
  if (account.isSelf || (await isReachable(account, plain, database))) return plain
  const mounted: View = { from: database, window, of: (path) => join(window, relative(database, path)) }
  if (await isReachable(account, mounted, window)) return mounted
  throw new EmbeddedDatabaseError('data_dir_unreachable', { dir: database, account: account.name })
}

/** Asks the kernel rather than computing: modes, ACLs and security modules all have a say. */
async function isReachable(account: Account, view: View, folder: string): Promise<boolean> {
  const { status } = await run({
    account,
    view,
    command: '/bin/sh',
    args: ['-c', 'test -x "$0/log" && test -w "$0/log"', folder],
  })
  return status === 0
}
