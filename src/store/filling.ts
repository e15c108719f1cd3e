import type pg from 'pg'
import { Conversation } from './conversation.ts'

/** Transactions of a store that is filled at a stroke. */
interface Filling {
  open(): Promise<Conversation>
  /** Until all that was committed is. */
  settled(): Promise<void>
}

/**
 * The transactions of a store that is filled at a stroke, as the demo is: tens of thousands of short statements, one after the other.
 * Each is planned once per connection, and a commit goes out together with what follows it. Only for a database nobody else waits
 * for: a pooler in between would not know the statements.
 */
export function fillingOf(pool: pg.Pool): Filling {
  const names = new Map<string, string>()
  const nameOf = (text: string) => {
    const known = names.get(text) ?? `filling_${names.size}`
    names.set(text, known)
    return known
  }
  let last = settledAlready
  let opened = 0

  class Hasty extends Conversation {
    readonly #client: pg.PoolClient

    constructor(client: pg.PoolClient) {
      super(client, nameOf)
      this.#client = client
    }

    override async commit(): Promise<void> {
      const committed = super.commit()
      committed.catch(() => {})
      last = { client: this.#client, committed }
    }
  }

  return {
    open: async () => {
      const client = await pool.connect()
      const conversation = new Hasty(client)
      conversation.after(heard())
      // On the same connection its answer comes before all others; another one would not see yet what was committed.
      if (last.client !== client) await last.committed.catch(() => {})
      if (lookedAt.has(++opened)) await client.query('analyze')
      return conversation
    },
    settled: heard,
  }

  /** A commit that failed is told once. */
  function heard(): Promise<void> {
    const { committed } = last
    committed.catch(() => {
      last = settledAlready
    })
    return committed
  }
}

const settledAlready: { readonly client?: pg.PoolClient; readonly committed: Promise<void> } = {
  committed: Promise.resolve(),
}

/** Transactions at which the tables are measured anew, so that no plan made for empty tables is kept. */
const lookedAt = new Set([400, 3000])
