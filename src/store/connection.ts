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

const FIRST_ANSWER_MS = 15_000

/** Tries whether a database answers. @throws Error with a sentence; it names no password */
export async function assertReachable(url: string): Promise<void> {
  try {
    const client = await connected({ connectionString: url, connectionTimeoutMillis: FIRST_ANSWER_MS })
    await client.end()
  } catch (failure) {
    throw new Error(`The database of DATABASE_URL cannot be used: ${(failure as Error).message}`, { cause: failure })
  }
}

/** The same for every connection a pool opens; a lost idle one is news, because the pool opens another when it is needed. */
export function surviveLosses(pool: pg.Pool): pg.Pool {
  pool.on('connect', (client) => client.on('error', () => {}))
  pool.on('error', (lost) => {
    if (!pool.ending) console.error(`database connection lost: ${lost.message}`)
  })
  return pool
}

/** The database went away under a question. Whether its last commit was done is not known; asking again under the same key is safe. */
export class DatabaseLost extends Error {
  override readonly name = 'DatabaseLost'
}

/** What the system and the server say of a connection that is gone: refused, reset, shutting down, starting up, too many. */
const lossCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08001',
  '08003',
  '08006',
  '53300',
])

/** The same failure, told apart where the database was lost. */
export function lossOf(failure: unknown): unknown {
  const { code, message = '' } = failure as { code?: string; message?: string }
  const isLost =
    lossCodes.has(code ?? '') || /^(Connection terminated|Client has encountered a connection error)/.test(message)
  return isLost ? new DatabaseLost(message, { cause: failure }) : failure
}
