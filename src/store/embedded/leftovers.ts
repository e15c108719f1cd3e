import { execFile } from 'node:child_process'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Layout } from './layout.ts'

/** How long each request to end may take, in milliseconds, before the next, harder one. */
const requests: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 15_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
]

/**
 * Ends what a crash left of this cluster: a server whose Meliora was killed where the kernel could not tell it, or the
 * children of a killed server. Only called under the lock, so nobody uses them any more.
 */
export async function endLeftovers({ cluster }: Layout, name: string): Promise<void> {
  const note = join(cluster, 'postmaster.pid')
  for (const [signal, limit] of requests) {
    for (const pid of await asked(name, note, signal)) send(pid, signal)
    if (await haveEnded(name, limit)) return removeStaleNote(note)
  }
  throw new Error(`processes of an earlier run do not end: ${(await processesOf(name)).join(', ')}`)
}

/**
 * Asked politely is the server alone: it ends its children in order. A child interrupted while it starts counts as
 * crashed, and its server then ends without having closed its books.
 */
async function asked(name: string, note: string, signal: NodeJS.Signals): Promise<number[]> {
  const running = await processesOf(name)
  const server = await notedServer(note)
  return signal === 'SIGINT' && running.includes(server) ? [server] : running
}

/** The number in the server's own note; NaN when there is no note. */
async function notedServer(note: string): Promise<number> {
  return Number.parseInt(await readFile(note, 'utf8').catch(() => ''), 10)
}

async function haveEnded(name: string, limit: number): Promise<boolean> {
  const end = Date.now() + limit
  while ((await processesOf(name)).length > 0) {
    if (Date.now() > end) return false
    await pause(50)
  }
  return true
}

/** The server's own note blocks a start when its number was given to an unrelated process since. */
async function removeStaleNote(note: string): Promise<void> {
  const pid = await notedServer(note)
  if (pid > 0 && send(pid, 0)) await rm(note, { force: true })
}

/** @returns false when there is no such process (any more) */
function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw failure
  }
}

/** Numbers of the processes that show the cluster's name: as an argument (the server) or in their title (its children). */
export async function processesOf(name: string): Promise<number[]> {
  const lines = process.platform === 'linux' ? await linuxCommands() : await otherCommands()
  const marks = [`cluster_name=${name}`, `postgres: ${name}:`]
  return lines.filter(([, line]) => marks.some((mark) => line.includes(mark))).map(([pid]) => pid)
}

type Command = readonly [pid: number, line: string]

async function linuxCommands(): Promise<Command[]> {
  const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0)
  const lines = pids.map(
    async (pid): Promise<Command> => [pid, await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')],
  )
  return Promise.all(lines)
}

async function otherCommands(): Promise<Command[]> {
  const { stdout } = await promisify(execFile)('ps', ['-axo', 'pid=,command='], { maxBuffer: 16 * 1024 * 1024 })
  return stdout.split('\n').map((line): Command => [Number.parseInt(line, 10), line])
}
