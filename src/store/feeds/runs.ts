import { sql } from 'kysely'
import type { Refusal } from '#domain/kernel/refusal.ts'
import type { Tx } from '../open.ts'
import { keptRefusal } from './kept.ts'

export type RunCause = 'schedule' | 'asked' | 'delivery' | 'replay'
export type RunOutcome = 'stored' | 'nothing' | 'failed' | 'kept'

/** One line of a feed's log. */
export interface FeedRun {
  readonly id: string
  readonly startedAt: string
  readonly endedAt: string
  readonly cause: RunCause
  readonly outcome: RunOutcome
  readonly fault: Refusal | null
  readonly added: number
  readonly restated: number
  readonly unchanged: number
  readonly refused: number
  readonly missing: number
  readonly firstPeriod: string | null
  readonly lastPeriod: string | null
  /** The version of the settings it ran under. */
  readonly feedVersion: number
}

export async function insertRun(tx: Tx, feed: string, run: FeedRun): Promise<void> {
  await sql`
    insert into feed_run (organization_id, feed_id, id, started_at, ended_at, cause, outcome, fault, added, restated, unchanged, refused,
      missing, first_period, last_period, feed_version)
    values (current_organization(), ${feed}, ${run.id}, ${run.startedAt}, ${run.endedAt}, ${run.cause}, ${run.outcome},
      ${run.fault === null ? null : keptRefusal(run.fault)}::jsonb, ${run.added}, ${run.restated}, ${run.unchanged}, ${run.refused},
      ${run.missing}, ${run.firstPeriod}, ${run.lastPeriod}, ${run.feedVersion})`.execute(tx)
}

/** The log of a feed, newest first, after a place in it. */
export async function listRuns(
  tx: Tx,
  { feed, after, limit }: { feed: string; after: readonly [at: string, id: string] | null; limit: number },
): Promise<FeedRun[]> {
  const found = await sql<FeedRun>`
    select id, started_at as "startedAt", ended_at as "endedAt", cause, outcome, fault, added, restated, unchanged, refused, missing,
      first_period as "firstPeriod", last_period as "lastPeriod", feed_version as "feedVersion"
    from feed_run where organization_id = current_organization() and feed_id = ${feed}
      ${after === null ? sql`` : sql`and (started_at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
    order by started_at desc, id desc limit ${limit}`.execute(tx)
  return found.rows
}

/** Forgets the log and the marks of deliveries from before an instant; readings and what waits stay. */
export async function sweepRuns(tx: Tx, feed: string, before: string): Promise<void> {
  await sql`
    delete from feed_run where organization_id = current_organization() and feed_id = ${feed} and started_at < ${before}`.execute(
    tx,
  )
  await sql`
    delete from feed_delivery where organization_id = current_organization() and feed_id = ${feed} and at < ${before}`.execute(
    tx,
  )
}
