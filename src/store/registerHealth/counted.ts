import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** Whose eyes count, in which days. */
export interface Counting {
  readonly eyes: AudienceKeys
  /** The register's own days (measurement 2g). */
  readonly timeZone: string
}

/** First and last day, both included. */
export interface Span {
  readonly from: Day
  readonly to: Day
}

/**
 * The improvements these eyes see: what every figure counts among, so that no count tells what a list would hide. What an import
 * brought in and took back is not among them.
 */
export function improvementsSeen({ eyes }: Counting): RawBuilder<unknown> {
  return sql`
    from record r join improvement b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and b.organization_id = current_organization() and r.type = 'improvement'
      and ${seenBy(eyes)} and not (b.imported and r.state = 'dismissed')`
}

/** In the register, and its life did not end in another one: what an import brought in closed is a claim, no pace of ours. */
export const livedHere = sql`b.registered_at is not null and coalesce(b.imported_as in ('closed', 'cancelled'), false) = false`

/** The day an instant fell on. */
export function dayIn(column: string, { timeZone }: Counting): RawBuilder<unknown> {
  return sql`(${sql.ref(column)} at time zone ${timeZone})::date`
}

/** An instant of the span's days; compared as instants, so that an index answers. */
export function within(column: string, { from, to }: Span, { timeZone }: Counting): RawBuilder<unknown> {
  return sql`(${sql.ref(column)} >= (${from}::date)::timestamp at time zone ${timeZone}
    and ${sql.ref(column)} < (${to}::date + 1)::timestamp at time zone ${timeZone})`
}

/**
 * What was seen of a judged improvement: better, worse or neither. A series says so itself; of entered figures, met and partly met
 * are better, and what was not met is worse when its figure lies on the wrong side of the one before.
 */
export const resultOf = sql`case
  when b.verdict is not null and b.proof = 'series' and b.series_verdict is not null then b.series_verdict
  when b.verdict in ('met', 'partly') then 'improved'
  when b.after is not null and b.baseline is not null
    and (b.after - b.baseline) * (case b.direction when 'decrease' then -1 else 1 end) < 0 then 'worse'
  when b.verdict is not null then 'noChange' end`

/** Judged with figures before and after, entered or computed from a series. */
export const isMeasured = sql`(b.verdict is not null
  and (b.proof = 'series' or b.after is not null and b.baseline is not null and b.target is not null)) is true`
