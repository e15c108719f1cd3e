import { chmod, chown, readFile, stat } from 'node:fs/promises'
import { EmbeddedDatabaseError } from './errors.ts'
import type { Layout } from './layout.ts'

/** The operating system account that runs the database. */
export interface Account {
  readonly name: string
  readonly uid: number
  readonly gid: number
  /** True when the server runs under the same account. */
  readonly isSelf: boolean
  /** Gives it a folder of its own (mode 700). */
  own(folder: string): Promise<void>
}

interface Identity {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it as itself; root runs it as whoever owns the cluster already,
 * or else as an existing account without rights. No account is ever created.
 * @param dbAccount name of the account to use when the server is root and there is no cluster yet
 */
export async function accountFor({ cluster, dataDir }: Layout, dbAccount = 'nobody'): Promise<Account> {
  const self = { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1, name: 'self' }
  const owner = await ownerOf(cluster)
  if (self.uid !== 0) {
    if (owner && owner.uid !== self.uid)
      throw new EmbeddedDatabaseError('cluster_not_ours', { dir: dataDir, owner: owner.uid })
    return { ...self, isSelf: true, own: (folder) => chmod(folder, 0o700) }
  }
  return other(owner && owner.uid !== 0 ? owner : await named(dbAccount))
}

function other(identity: Identity): Account {
  const own = async (folder: string) => {
    await chown(folder, identity.uid, identity.gid)
    await chmod(folder, 0o700)
  }
  return { ...identity, isSelf: false, own }
}

async function ownerOf(folder: string): Promise<Identity | undefined> {
  const found = await stat(folder).catch((failure: NodeJS.ErrnoException) => {
    if (failure.code === 'ENOENT') return undefined
    throw failure
  })
  return found && { name: `with id ${found.uid}`, uid: found.uid, gid: found.gid }
}

async function named(name: string): Promise<Identity> {
  const entries = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  const entry = entries.find(([login]) => login === name)
  const [uid, gid] = [Number(entry?.[2]), Number(entry?.[3])]
  if (!entry || !(uid > 0) || !(gid > 0)) throw new EmbeddedDatabaseError('account_missing', { account: name })
  return { name, uid, gid }
}
