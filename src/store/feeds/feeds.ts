import { type RawBuilder, sql } from 'kysely'
import type { FeedKind, FeedState } from '#domain/feeds/kinds.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'
import type { Tx } from '../open.ts'
import type { FeedSecret } from './secrets.ts'

/** A feed as it stands; its secrets lie apart. */
export interface Feed {
  readonly id: string
  readonly kind: FeedKind
  readonly name: string
  readonly metric: { readonly id: string; readonly number: string | null; readonly name: string } | null
  readonly settings: Readonly<Record<string, unknown>>
  readonly everyMinutes: number | null
  readonly state: FeedState
  /** Runs that failed one after another. */
  readonly failures: number
  readonly fault: Refusal | null
  readonly failingSince: string | null
  readonly lastRunAt: string | null
  readonly lastSuccessAt: string | null
  readonly nextRunAt: string | null
  readonly pulledTo: string | null
  /** Whether a server works on it right now; what a dead one left ends by itself. */
  readonly leaseUntil: string | null
  readonly rejected: number
  readonly rejectedAt: string | null
  readonly version: number
  readonly createdAt: string
  readonly createdBy: string | null
  /** Which secrets it has, never what they are. */
  readonly secrets: readonly FeedSecret[]
  /** Deliveries and periods that wait for a decision. */
  readonly waiting: number
}

const columns = sql`
  f.id, f.kind, f.name, f.settings, f.every_minutes as "everyMinutes", f.state, f.failures, f.fault, f.failing_since as "failingSince",
  f.last_run_at as "lastRunAt", f.last_success_at as "lastSuccessAt", f.next_run_at as "nextRunAt", f.pulled_to as "pulledTo",
  f.lease_until as "leaseUntil", f.rejected, f.rejected_at as "rejectedAt", f.version, f.created_at as "createdAt", f.created_by as "createdBy",
  case when r.id is not null then json_build_object('id', r.id, 'number', r.number, 'name', r.title) end as metric,
  array(select s.purpose from feed_secret s where s.organization_id = f.organization_id and s.feed_id = f.id order by 1) as secrets,
  (select count(*) from dead_letter d where d.organization_id = f.organization_id and d.feed_id = f.id and d.state = 'open') as waiting`
const source = sql`feed f left join record r on r.organization_id = f.organization_id and r.id = f.metric_id`

/** Every feed, by name: there are some dozens at most. */
export async function listFeeds(tx: Tx): Promise<Feed[]> {
  const found = await sql<Feed>`
    select ${columns} from ${source} where f.organization_id = current_organization() order by f.name, f.id`.execute(tx)
  return found.rows
}

/** One feed, locked until the transaction ends where it is about to change. */
export async function readFeed(tx: Tx, id: string, { lock = false } = {}): Promise<Feed | null> {
  const found = await sql<Feed>`
    select ${columns} from ${source}
    where f.organization_id = current_organization() and f.id = ${id} ${lock ? sql`for update of f` : sql``}`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

/** The feed that fills a metric already, if any. */
export async function feedOfMetric(tx: Tx, metric: string): Promise<Pick<Feed, 'id' | 'name'> | null> {
  const found = await sql<Pick<Feed, 'id' | 'name'>>`
    select id, name from feed where organization_id = current_organization() and metric_id = ${metric} order by id limit 1`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

export interface NewFeed {
  readonly id: string
  readonly kind: FeedKind
  readonly name: string
  readonly metric: string | null
  readonly settings: Readonly<Record<string, unknown>>
  readonly everyMinutes: number | null
  readonly nextRunAt: string | null
  readonly at: string
  readonly by: string | null
}

export async function insertFeed(tx: Tx, feed: NewFeed): Promise<void> {
  await sql`
    insert into feed (organization_id, id, kind, name, metric_id, settings, every_minutes, next_run_at, created_at, created_by)
    values (current_organization(), ${feed.id}, ${feed.kind}, ${feed.name}, ${feed.metric}, ${JSON.stringify(feed.settings)}::jsonb,
      ${feed.everyMinutes}, ${feed.nextRunAt}, ${feed.at}, ${feed.by})`.execute(tx)
}

export interface FeedChange {
  readonly name?: string
  readonly metric?: string | null
  readonly settings?: Readonly<Record<string, unknown>>
  readonly everyMinutes?: number | null
  readonly state?: FeedState
  readonly nextRunAt?: string | null
  readonly failures?: number
  readonly fault?: Refusal | null
  readonly failingSince?: string | null
  readonly pulledTo?: string | null
}

/** Changes what a person decided; the version counts up. */
export async function updateFeed(tx: Tx, id: string, change: FeedChange): Promise<void> {
  const json = (value: unknown) => (value === null ? sql`null` : sql`${JSON.stringify(value)}::jsonb`)
  const set: Readonly<Record<keyof FeedChange, () => RawBuilder<unknown>>> = {
    name: () => sql`name = ${change.name}`,
    metric: () => sql`metric_id = ${change.metric}`,
    settings: () => sql`settings = ${json(change.settings)}`,
    everyMinutes: () => sql`every_minutes = ${change.everyMinutes}`,
    state: () => sql`state = ${change.state}`,
    nextRunAt: () => sql`next_run_at = ${change.nextRunAt}`,
    failures: () => sql`failures = ${change.failures}`,
    fault: () => sql`fault = ${json(change.fault)}`,
    failingSince: () => sql`failing_since = ${change.failingSince}`,
    pulledTo: () => sql`pulled_to = ${change.pulledTo}`,
  }
  const parts = (Object.keys(change) as (keyof FeedChange)[]).map((name) => set[name]())
  await sql`
    update feed set ${sql.join([...parts, sql`version = version + 1`])}
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}
