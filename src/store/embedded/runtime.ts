import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Account } from './account.ts'
import type { Layout } from './layout.ts'

/** A short private folder for this run, because a socket's path may have 107 characters and DATA_DIR may have more. */
export interface Runtime {
  readonly folder: string
  /** Holds the socket; owned by the database's account, mode 700. */
  readonly socket: string
  /** Where the database's folder appears to an account that cannot reach it by its own path; see view.ts. */
  readonly window: string
}

/** Clears what a crashed run left and makes a fresh folder: its name is random, so nobody can have put one in our way. */
export async function openRuntime({ runtimeNote }: Layout, account: Account): Promise<Runtime> {
  await clearFormer(runtimeNote)
  const folder = await freshFolder()
  await writeFile(runtimeNote, folder, { mode: 0o600 })
  const runtime = { folder, socket: join(folder, 'socket'), window: join(folder, 'database') }
  if (!account.isSelf) await chmod(folder, 0o711)
  await mkdir(runtime.socket)
  await account.own(runtime.socket)
  await mkdir(runtime.window)
  return runtime
}

export async function closeRuntime({ runtimeNote }: Layout, { folder }: Runtime): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await rm(runtimeNote, { force: true })
}

async function clearFormer(note: string): Promise<void> {
  const folder = await readFile(note, 'utf8').catch((failure: NodeJS.ErrnoException) => {
    if (failure.code === 'ENOENT') return undefined
    throw failure
  })
  if (!folder?.includes('/meliora-')) return
  const found = await stat(folder).catch(() => undefined)
  // After a reboot the name may belong to somebody else.
  if (found?.uid === process.getuid?.()) await rm(folder, { recursive: true, force: true })
}

async function freshFolder(): Promise<string> {
  const failures: string[] = []
  for (const place of places()) {
    try {
      return await mkdtemp(join(place, 'meliora-'))
    } catch (failure) {
      failures.push((failure as Error).message)
    }
  }
  throw new Error(`no place for the database's socket: ${failures.join('; ')}`)
}

const LONGEST = 60

function places(): string[] {
  const own = process.getuid?.() === 0 ? '/run' : process.env.XDG_RUNTIME_DIR
  const wanted = [own, tmpdir(), '/tmp'].filter((place) => place !== undefined && place.length <= LONGEST)
  return [...new Set(wanted as string[])]
}
