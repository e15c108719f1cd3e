import { sql } from 'kysely'
import type { Tx } from '../open.ts'

export interface AttemptCount {
  readonly count: number
  /** When the window closes and counting starts anew, ISO 8601 in UTC. */
  readonly until: string
}

/**
 * Counts one more attempt under a keyed hash and answers how many there were in the window. One statement, so that attempts at
 * once, on however many servers, are all counted.
 */
export async function countAttempt(
  tx: Tx,
  key: Buffer,
  { at, until }: { at: string; until: string },
): Promise<AttemptCount> {
  const counted = await sql<AttemptCount>`
    insert into attempt (key, count, until) values (${key}, 1, ${until})
    on conflict (key) do update set
      count = case when attempt.until <= ${at} then 1 else attempt.count + 1 end,
      until = case when attempt.until <= ${at} then excluded.until else attempt.until end
    returning count, until`.execute(tx)
  return counted.rows[0]!
}

/** Starts anew after success. */
export async function forgetAttempts(tx: Tx, key: Buffer): Promise<void> {
  await sql`delete from attempt where key = ${key}`.execute(tx)
}

/** Takes one attempt back. */
export async function uncountAttempt(tx: Tx, key: Buffer): Promise<void> {
  await sql`update attempt set count = count - 1 where key = ${key} and count > 0`.execute(tx)
}

/** Removes what has run out: attempts, sessions, reset links, codes. For the day's clock job. */
export async function sweepEnded(tx: Tx, at: string): Promise<void> {
  await sql`delete from attempt where until <= ${at}`.execute(tx)
  await sql`delete from identity_session where expires_at <= ${at}`.execute(tx)
  await sql`delete from password_reset where expires_at <= ${at}`.execute(tx)
}
