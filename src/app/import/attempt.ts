import { changeAsWorker } from '#store/import/imports.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'

const HEARTBEAT = 1000
/** Whoever has not been heard of for so many seconds is taken for gone. */
export const ABANDONED_AFTER = 60

export interface Worker {
  readonly app: App
  readonly caller: Caller
  /** The import. */
  readonly id: string
  readonly worker: string
}

/** Somebody else took the work over: whatever was being done is void. */
export class Superseded extends Error {
  constructor() {
    super('This work on the import was taken over.')
    this.name = 'Superseded'
  }
}

/** Work that is heard of while it goes on, so that nobody takes it for abandoned. */
export async function alive<T>(
  { app, caller, id, worker }: Worker,
  work: (progress: (rows: number) => void) => Promise<T>,
): Promise<T> {
  let rows = 0
  const beat = setInterval(() => {
    // A beat that fails is not the end of the work: the work itself finds out whether it still counts.
    app.store.inside(caller, (tx) => changeAsWorker(tx, { id, worker }, { rowsDone: rows })).catch(() => {})
  }, HEARTBEAT)
  beat.unref()
  try {
    return await work((done) => {
      rows = done
    })
  } finally {
    clearInterval(beat)
  }
}

/** Waits for work, but not longer than a request should take: what goes on is looked at later. Failure is passed on. */
export async function patiently(work: Promise<unknown>, milliseconds = 2500): Promise<'done' | 'goesOn'> {
  let clock: NodeJS.Timeout | undefined
  const enough = new Promise<'goesOn'>((resolve) => {
    clock = setTimeout(() => resolve('goesOn'), milliseconds)
  })
  try {
    return await Promise.race([work.then(() => 'done' as const), enough])
  } finally {
    clearTimeout(clock)
  }
}
