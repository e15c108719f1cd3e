import type { Mailer } from '#notices/mailer.ts'
import type { Store } from '#store/open.ts'

/** What every command and question stands on. Time is a parameter: only tests and the demo give another clock (design §4). */
export interface App {
  readonly store: Store
  /** The server's clock, ISO 8601 in UTC. */
  readonly now: () => string
  readonly clock: 'server' | 'demo'
  /** What a server sends with; a command beside it has none and leaves sending to the server. */
  readonly outgoing?: Outgoing
}

export interface Outgoing {
  /** Where people reach this house, for links in what is sent: `https://meliora.example`. */
  readonly baseUrl: string
  /** Absent where no SMTP server is set up: then nothing is set aside for mail. */
  readonly mailer?: Mailer
}

export const serverClock = { now: () => new Date().toISOString(), clock: 'server' } as const

export { DatabaseLost } from '#store/connection.ts'
