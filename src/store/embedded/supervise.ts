import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { lastWords } from './launch.ts'

export interface Supervised {
  /** Number of the database's first process; another one after a restart. */
  readonly pid: number
  stop(): Promise<void>
}

export interface Charge {
  /** Starts the server. */
  launch(): ChildProcess
  /** Resolves when the server answers. */
  answers(isGone: () => boolean): Promise<void>
  /** Ends what is left of a server that died. */
  clear(): Promise<void>
  /** What the server wrote last, besides its stderr. */
  logTail(): Promise<string>
  /** Told in one sentence when the server was lost and when it is back. */
  tell(sentence: string): void
}

interface Watch {
  child: ChildProcess
  readonly stopping: AbortController
}

/**
 * Starts the server, waits for its first answer and from then on starts it again whenever it ends by itself, with growing
 * pauses. Connection pools find it again at the same address.
 * @throws Error with the server's last words when it does not come up the first time
 */
export async function supervise(charge: Charge): Promise<Supervised> {
  const watch: Watch = { child: await bringUp(charge), stopping: new AbortController() }
  const following = follow(charge, watch)
  const endWithUs = () => watch.child.kill('SIGINT')
  process.once('exit', endWithUs)
  return {
    get pid() {
      return watch.child.pid ?? -1
    },
    stop: async () => {
      watch.stopping.abort()
      process.off('exit', endWithUs)
      await end(watch.child)
      await following
    },
  }
}

async function bringUp(charge: Charge): Promise<ChildProcess> {
  const child = charge.launch()
  const said = lastWords(child)
  const failure = new Promise<Error>((resolve) => child.once('error', resolve))
  try {
    await Promise.race([charge.answers(() => hasEnded(child)), failure.then((error) => Promise.reject(error))])
    return child
  } catch (cause) {
    await end(child)
    throw new Error([(cause as Error).message, said(), await charge.logTail()].filter(Boolean).join('\n'), { cause })
  }
}

async function follow(charge: Charge, watch: Watch): Promise<void> {
  for (;;) {
    if (!hasEnded(watch.child)) await once(watch.child, 'exit')
    if (watch.stopping.signal.aborted) return
    const { exitCode, signalCode } = watch.child
    charge.tell(`The database ended unexpectedly (${signalCode ?? `exit ${exitCode}`}); it is being started again.`)
    await restart(charge, watch)
  }
}

const LONGEST_PAUSE = 30_000

async function restart(charge: Charge, watch: Watch): Promise<void> {
  for (let wait = 100; !watch.stopping.signal.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
    try {
      await charge.clear()
      watch.child = await bringUp(charge)
      if (watch.stopping.signal.aborted) await end(watch.child)
      else charge.tell('The database answers again.')
      return
    } catch (failure) {
      charge.tell(`The database could not be started again, next attempt in ${wait} ms: ${(failure as Error).message}`)
      await pause(wait, undefined, { signal: watch.stopping.signal }).catch(() => {})
    }
  }
}

/** Fast shutdown; if that hangs, immediate (the next start recovers); if that hangs too, the kernel's. */
async function end(child: ChildProcess): Promise<void> {
  const steps: [NodeJS.Signals, number][] = [
    ['SIGINT', 20_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 10_000],
  ]
  for (const [signal, limit] of steps) {
    if (hasEnded(child)) return
    child.kill(signal)
    await Promise.race([once(child, 'exit'), pause(limit, undefined, { ref: false })])
  }
}

function hasEnded({ exitCode, signalCode, pid }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null
}
