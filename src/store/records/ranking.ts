import { sql } from 'kysely'
import { beforeImplemented } from '#domain/records/improvement/stages.ts'
import type { Tx } from '../open.ts'
import { seenBy } from './read.ts'
import type { AudienceKeys } from './stored.ts'

export interface RankedRow {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly status: string
  readonly version: number
  readonly owner: string | null
  readonly ownerName: string | null
  readonly due: string | null
  /** The version it was scored with; it may be older than the one in force. */
  readonly model: string
  readonly score: number
  readonly band: string
  readonly overrideReason: string | null
  readonly effortDays: number | null
  readonly rankKey: string
}

export interface RankingQuery {
  /** `sms4`: all versions of a model stand in one ranking, each improvement with its newest score. */
  readonly key: string
  readonly after?: { readonly rankKey: string; readonly id: string }
  readonly limit: number
  readonly eyes: AudienceKeys
}

/**
 * Improvements still to be implemented, best first: a walk along the index (organization, key, rank_key desc, record) of scores
 * that count, or, where few are open, from those; the planner knows which is shorter.
 */
export async function rankedRows(tx: Tx, { key, after, limit, eyes }: RankingQuery): Promise<RankedRow[]> {
  const further = after
    ? sql`and s.rank_key collate "C" <= ${after.rankKey} and (s.rank_key collate "C" < ${after.rankKey} or s.record_id > ${after.id}::uuid)`
    : sql``
  const found = await sql<RankedRow>`
    select r.id, r.number, r.title, r.state, r.status, r.version, r.owner_id as owner, p.name as "ownerName", r.due, s.model, s.score, s.band,
      b.override_reason as "overrideReason", b.effort_days as "effortDays", s.rank_key as "rankKey"
    from improvement_scores s
    join record r on r.organization_id = s.organization_id and r.id = s.record_id
    join improvement b on b.organization_id = s.organization_id and b.record_id = s.record_id
    left join person p on p.organization_id = r.organization_id and p.id = r.owner_id
    where s.organization_id = current_organization() and r.organization_id = current_organization()
      and s.current and s.key = ${key} and r.state = any(${[...beforeImplemented]}::text[]) and ${seenBy(eyes)} ${further}
    order by s.rank_key collate "C" desc, s.record_id limit ${limit}`.execute(tx)
  return found.rows
}

export interface OutdatedRow {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  /** The version its score was made with. */
  readonly scoredWith: string
}

export interface OutdatedQuery {
  /** Versions that are not in force. */
  readonly models: readonly string[]
  readonly after?: string
  readonly limit: number
  readonly eyes: AudienceKeys
}

/** Improvements still to be implemented whose score was made with one of these versions; by id, from one on. */
export async function outdatedRows(tx: Tx, { models, after, limit, eyes }: OutdatedQuery): Promise<OutdatedRow[]> {
  const further = after ? sql`and b.record_id > ${after}::uuid` : sql``
  const found = await sql<OutdatedRow>`
    select r.id, r.number, r.title, r.state, b.score_model as "scoredWith"
    from improvement b join record r on r.organization_id = b.organization_id and r.id = b.record_id
    where b.organization_id = current_organization() and r.organization_id = current_organization()
      and b.score_model = any(${[...models]}::text[])
      and r.state = any(${[...beforeImplemented]}::text[]) and ${seenBy(eyes)} ${further}
    order by b.record_id limit ${limit}`.execute(tx)
  return found.rows
}
