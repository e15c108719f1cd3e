import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

const FIRST_ANSWER_LIMIT = 60_000
const CANNOT_CONNECT_NOW = '57P03'

/**
 * Waits until the database answers a query. While it says that it is starting up or recovering it may take its time;
 * without any answer it has a minute.
 * @param isGone tells that waiting has become pointless, because the server has ended
 * @throws the last connection error
 */
export async function waitForAnswer(url: string, isGone: () => boolean): Promise<void> {
  let limit = Date.now() + FIRST_ANSWER_LIMIT
  for (;;) {
    const failure = await ask(url)
    if (!failure) return
    if (failure.code === CANNOT_CONNECT_NOW) limit = Date.now() + FIRST_ANSWER_LIMIT
    else if (isGone() || !isAbsence(failure) || Date.now() > limit) throw failure
    await pause(25)
  }
}

type Failure = Error & { code?: string }

async function ask(url: string): Promise<Failure | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return undefined
  } catch (failure) {
    return failure as Failure
  } finally {
    await client.end().catch(() => {})
  }
}

/** No server listens yet, or it closed the connection on its way up; anything else (a wrong password) will not get better. */
function isAbsence({ code, message }: Failure): boolean {
  return ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(code ?? '') || /terminated|timeout/i.test(message)
}
