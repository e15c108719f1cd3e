import pg from 'pg'

/**
 * A connection of its own, open; whoever asked for it ends it. When the database is lost, the question at work is told so; told to
 * nobody else, the loss would end the whole process.
 */
export async function connected(configuration: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(configuration)
  client.on('error', () => {})
  await client.connect()
  return client
}

/** The same for every connection a pool opens; a lost idle one is news, because the pool opens another when it is needed. */
export function surviveLosses(pool: pg.Pool): pg.Pool {
  pool.on('connect', (client) => client.on('error', () => {}))
  pool.on('error', (lost) => {
    if (!pool.ending) console.error(`database connection lost: ${lost.message}`)
  })
  return pool
}
