import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Account } from './account.ts'
import type { View } from './view.ts'

export interface Launch {
  readonly account: Account
  readonly view?: View
  readonly command: string
  readonly args: readonly string[]
}

export interface Outcome {
  readonly status: number | null
  readonly stderr: string
}

/**
 * Starts a program under the database's account. On Linux the kernel sends it SIGINT when this process ends, however it ends.
 * It gets a session of its own, so that Ctrl-C in a terminal reaches the server first and the database last, and no variable
 * of ours: no secret leaks into its environment.
 */
export function launch({ account, view, command, args }: Launch): ChildProcess {
  const [file, ...rest] = [...through(view), ...becoming(account), command, ...args] as [string, ...string[]]
  const options: SpawnOptions = {
    cwd: '/',
    detached: true,
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['pipe', 'ignore', 'pipe'],
  }
  if (!setpriv && !account.isSelf) Object.assign(options, { uid: account.uid, gid: account.gid })
  return spawn(file, rest, options)
}

/** Starts a program, gives it `input`, waits for its end; a program that cannot be started is an outcome too. */
export function run(order: Launch, input = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = launch(order)
    const stderr = lastWords(child)
    child.once('error', ({ message }) => resolve({ status: null, stderr: message }))
    child.once('close', (status) => resolve({ status, stderr: stderr() }))
    // A program that ends before reading says why on stderr; the broken pipe adds nothing.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

const KEPT = 4000

/** Collects the end of what a program says on stderr. */
export function lastWords(child: ChildProcess): () => string {
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-KEPT)
  })
  return () => said.trim()
}

const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path))

function becoming({ isSelf, uid, gid }: Account): string[] {
  if (!setpriv) return []
  const identity = isSelf ? [] : [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups']
  return [setpriv, ...identity, '--pdeathsig', 'INT', '--']
}

/** A mount namespace of its own, in which the folder appears at a place the account can reach; nobody else sees it. */
function through(view: View | undefined): string[] {
  if (!view?.window) return []
  const script = 'mount --bind "$1" "$2" && shift 2 && exec "$@"'
  return ['unshare', '--mount', '--propagation', 'private', '--', 'sh', '-c', script, 'sh', view.from, view.window]
}
