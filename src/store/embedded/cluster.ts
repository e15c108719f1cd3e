import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { basename, join } from 'node:path'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { flush } from './copy.ts'
import { EmbeddedDatabaseError } from './errors.ts'
import { type Outcome, run } from './launch.ts'
import type { Layout } from './layout.ts'
import { keptPassword, scramVerifier } from './password.ts'
import type { View } from './view.ts'

/** What every step under the database's account needs to know. */
export interface Place {
  readonly layout: Layout
  readonly account: Account
  readonly view: View
  readonly binaries: Binaries
}

const MAJOR = '18'

/** Makes sure there is a cluster with its owner's role and database, and answers that owner's password. */
export async function ensureCluster(place: Place): Promise<string> {
  const { cluster, password: file, dataDir } = place.layout
  const found = await versionOf(cluster)
  if (found !== undefined && found !== MAJOR) {
    throw new EmbeddedDatabaseError('cluster_of_other_version', { dir: dataDir, found, expected: MAJOR })
  }
  const { password, isNew } = await keptPassword(file)
  if (found === undefined) await createCluster(place, password)
  else if (isNew) await tell(place, cluster, `alter role meliora password '${scramVerifier(password)}';`)
  return password
}

/** Works in a sibling folder and renames it last: a crash on the way leaves nothing that looks like a cluster. */
async function createCluster(place: Place, password: string): Promise<void> {
  const { layout, account } = place
  if (account.isSelf) demandName(account)
  await removeUnfinished(layout)
  const unfinished = `${layout.cluster}.unfinished-${process.pid}`
  await mkdir(unfinished)
  await account.own(unfinished)
  await initialize(place, unfinished)
  await tell(place, unfinished, ownerStatements(password))
  await rename(unfinished, layout.cluster)
  await flush(layout.database)
}

/** Sorting by code point is the same on every machine and in every version; words for people are sorted with a named collation. */
async function initialize({ account, view, binaries }: Place, folder: string): Promise<void> {
  const characters = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
  const outcome = await run({
    account,
    view,
    command: binaries.initdb,
    args: [
      ...['--pgdata', view.of(folder), '--username', 'postgres', '--auth', 'reject', '--no-instructions'],
      ...['--encoding', 'UTF8', '--locale', 'C', `--lc-ctype=${characters}`, '--data-checksums'],
      ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--text-search-config', 'simple'],
    ],
  })
  demandSuccess(outcome)
}

/** Nobody can sign in as the superuser: only this single-user step, without a server, speaks as it. */
async function tell({ account, view, binaries }: Place, folder: string, statements: string): Promise<void> {
  const args = [
    '--single',
    '-D',
    view.of(folder),
    '-c',
    'exit_on_error=on',
    '-c',
    'log_min_error_statement=panic',
    'postgres',
  ]
  demandSuccess(await run({ account, view, command: binaries.postgres, args }, `${statements}\n`))
}

/** A container may run under a bare number, and then initdb gives up. */
function demandName({ uid }: Account): void {
  try {
    userInfo()
  } catch (failure) {
    throw new EmbeddedDatabaseError('account_nameless', { id: uid }, failure)
  }
}

function ownerStatements(password: string): string {
  return [
    `create role meliora login nosuperuser createdb createrole password '${scramVerifier(password)}';`,
    'create database meliora owner meliora;',
  ].join('\n')
}

function demandSuccess({ status, stderr }: Outcome): void {
  if (status !== 0) throw new EmbeddedDatabaseError('cluster_not_created', { reason: stderr || `exit ${status}` })
}

export async function hasCluster({ cluster }: Layout): Promise<boolean> {
  return (await versionOf(cluster)) !== undefined
}

async function versionOf(cluster: string): Promise<string | undefined> {
  try {
    return (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim()
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw failure
  }
}

async function removeUnfinished({ database, cluster }: Layout): Promise<void> {
  for (const name of await readdir(database)) {
    if (!name.startsWith(`${basename(cluster)}.unfinished-`)) continue
    await rm(join(database, name), { recursive: true, force: true, maxRetries: 5 })
  }
}
