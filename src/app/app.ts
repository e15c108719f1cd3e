import type { Store } from '#store/open.ts'

/** What every command and question stands on. Time is a parameter: only tests and the demo give another clock (design §4). */
export interface App {
  readonly store: Store
  /** The server's clock, ISO 8601 in UTC. */
  readonly now: () => string
  readonly clock: 'server' | 'demo'
}

export const serverClock = { now: () => new Date().toISOString(), clock: 'server' } as const

export { DatabaseLost } from '#store/connection.ts'
