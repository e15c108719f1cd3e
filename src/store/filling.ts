import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/**
 * The connections of a store that is filled at a stroke, as the demo is: tens of thousands of short statements, one after the other.
 * Each is planned once per connection, and `begin` goes out together with what follows it. Only for a database nobody else waits
 * for: a pooler in between would not know the statements.
 */
export function fillingPool(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>()
  const nameOf = (text: string) => {
    const known = names.get(text) ?? `filling_${names.size}`
    names.set(text, known)
    return known
  }
  let taken = 0
  const connect = async () => {
    const client = await pool.connect()
    if (lookedAt.has(++taken)) await client.query('analyze')
    return eager(client, nameOf)
  }
  return { options: {}, connect, end: () => pool.end() } as PostgresPool
}

/** Transactions at which the tables are measured anew, so that no plan made for empty tables is kept. */
const lookedAt = new Set([500, 1500, 3500, 7000, 14000])

/** What kysely asks of a connection, with statements named and `begin` not waited for: if it fails, what follows it fails too. */
function eager(client: pg.PoolClient, nameOf: (text: string) => string): PostgresPoolClient {
  let begun: Promise<unknown> = Promise.resolve()
  const query = async (text: string, values: readonly unknown[]) => {
    if (text.startsWith('begin') || text.startsWith('start transaction')) {
      begun = client.query(text)
      begun.catch(() => {})
      return { command: 'BEGIN', rowCount: 0, rows: [] }
    }
    const asked = client.query(values.length > 0 ? { name: nameOf(text), text, values: [...values] } : text)
    const [, answer] = await Promise.all([begun, asked])
    return answer
  }
  return { query, release: () => client.release() } as unknown as PostgresPoolClient
}
