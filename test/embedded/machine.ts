import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { type EmbeddedDatabase, startEmbedded } from '#store/embedded/start.ts'

export const isRoot = process.getuid?.() === 0

/** An empty folder that goes when the test ends. */
export async function freshFolder(mode = 0o755): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'meliora-embedded-'))
  await chmod(folder, mode)
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }))
  return folder
}

/** Starts the database in this process; it is stopped when the test ends, if the test did not. */
export async function started(dataDir: string): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ dataDir })
  onTestFinished(() => database.stop())
  return database
}

export async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

interface Answer {
  readonly url: string
  readonly serverPid: number
  readonly code?: string
  readonly message?: string
}

export interface Child {
  readonly pid: number
  /** What it said about its start. */
  answer(): Promise<Answer>
  kill(signal: NodeJS.Signals): Promise<void>
}

/** How to run the small program: with which words before it, from which clone. */
interface Way {
  readonly before?: readonly string[]
  readonly node?: string
  readonly root?: string
}

/** Starts the database from a process of its own, which the test may kill. */
export function startedByChild(
  dataDir: string,
  { before = [], node = process.execPath, root = process.cwd() }: Way = {},
): Child {
  const [file = node, ...args] = [...before, node, join(root, 'test/embedded/child.ts'), dataDir]
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'], cwd: '/' })
  const kill = async (signal: NodeJS.Signals) => {
    const ended = hasEnded(child) ? undefined : once(child, 'exit')
    child.kill(signal)
    await ended
  }
  onTestFinished(() => kill('SIGTERM'))
  return { pid: child.pid as number, answer: () => firstLine(child), kill }
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

async function firstLine({ stdout }: ChildProcess): Promise<Answer> {
  if (!stdout) throw new Error('the child has no output')
  for await (const line of createInterface({ input: stdout })) return JSON.parse(line)
  throw new Error('the child ended without a word')
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Waits until something holds, at most ten seconds. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`)
    await pause(20)
  }
}
