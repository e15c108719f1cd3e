import { sql } from 'kysely'
import type { DeadLetterState } from '#domain/feeds/deadLetters.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'
import type { Tx } from '../open.ts'
import { keptRefusal, keptText } from './kept.ts'

/** What could not be taken in, with the reason, until somebody decides. */
export interface DeadLetter {
  readonly id: string
  /** The period, or the delivery. */
  readonly key: string
  readonly at: string
  readonly lastAt: string
  readonly times: number
  /** As it came. */
  readonly payload: string
  readonly refusal: Refusal
  readonly state: DeadLetterState
  readonly settledAt: string | null
  readonly settledBy: string | null
}

export interface NewDeadLetter {
  readonly id: string
  readonly key: string
  readonly at: string
  readonly payload: string
  readonly refusal: Refusal
}

/** Keeps what could not be taken. The same again counts up; what somebody discarded stays discarded, what was taken in opens again. */
export async function keepDeadLetters(tx: Tx, feed: string, letters: readonly NewDeadLetter[]): Promise<void> {
  if (letters.length === 0) return
  const rows = letters.map(
    ({ id, key, at, payload, refusal }) =>
      sql`(current_organization(), ${feed}::uuid, ${id}::uuid, ${key}, ${at}::timestamptz, ${at}::timestamptz, ${keptText(payload)}, ${keptRefusal(refusal)}::jsonb)`,
  )
  await sql`
    insert into dead_letter (organization_id, feed_id, id, key, at, last_at, payload, refusal) values ${sql.join(rows)}
    on conflict (organization_id, feed_id, key) do update set last_at = excluded.last_at, times = dead_letter.times + 1,
      payload = excluded.payload, refusal = excluded.refusal,
      state = case when dead_letter.state = 'replayed' then 'open' else dead_letter.state end,
      settled_at = case when dead_letter.state = 'replayed' then null else dead_letter.settled_at end`.execute(tx)
}

/** Settles what has been taken in since, by itself: the period has its reading now. */
export async function settleKeys(
  tx: Tx,
  feed: string,
  { keys, at }: { keys: readonly string[]; at: string },
): Promise<void> {
  if (keys.length === 0) return
  await sql`
    update dead_letter set state = 'replayed', settled_at = ${at}
    where organization_id = current_organization() and feed_id = ${feed} and state = 'open' and key = any(${[...keys]}::text[])`.execute(
    tx,
  )
}

export async function settleDeadLetter(
  tx: Tx,
  id: string,
  { state, at, by }: { state: 'replayed' | 'discarded'; at: string; by: string | null },
): Promise<void> {
  await sql`
    update dead_letter set state = ${state}, settled_at = ${at}, settled_by = ${by}
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}

const columns = sql`
  id, key, at, last_at as "lastAt", times, payload, refusal, state, settled_at as "settledAt", settled_by as "settledBy"`

/** One of a feed, locked: replaying it twice at once would take it in twice. */
export async function readDeadLetter(tx: Tx, feed: string, id: string): Promise<DeadLetter | null> {
  const found = await sql<DeadLetter>`
    select ${columns} from dead_letter where organization_id = current_organization() and feed_id = ${feed} and id = ${id} for update`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

export interface DeadLettersAsked {
  readonly feed: string
  readonly isOpen: boolean
  readonly after: readonly [at: string, key: string] | null
  readonly limit: number
}

/** What waits, oldest first; or what was settled, newest first. */
export async function listDeadLetters(tx: Tx, { feed, isOpen, after, limit }: DeadLettersAsked): Promise<DeadLetter[]> {
  const order = isOpen ? sql`at, key` : sql`at desc, key desc`
  const place = after && sql`(${after[0]}::timestamptz, ${after[1]})`
  const beyond = place ? sql`and (at, key) ${isOpen ? sql`>` : sql`<`} ${place}` : sql``
  const found = await sql<DeadLetter>`
    select ${columns} from dead_letter
    where organization_id = current_organization() and feed_id = ${feed} and ${isOpen ? sql`state = 'open'` : sql`state <> 'open'`} ${beyond}
    order by ${order} limit ${limit}`.execute(tx)
  return found.rows
}

export async function countOpen(tx: Tx, feed: string): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*) from dead_letter where organization_id = current_organization() and feed_id = ${feed} and state = 'open'`.execute(
    tx,
  )
  return found.rows[0]?.count ?? 0
}
