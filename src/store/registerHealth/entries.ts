import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { type Counting, dayIn, improvementsSeen, type Span, within } from './counted.ts'

export interface EntryRow {
  readonly createdOn: Day
  /** Who wrote it; null for anonymous suggestions. */
  readonly author: string | null
  readonly claimedOn: Day | null
  readonly closedOn: Day | null
  readonly isImproved: boolean
  readonly hasPoints: boolean
  /** The title, of entries made on a day asked for; else empty. */
  readonly text: string
}

/**
 * What people entered in the span, by the server's date: the entries the test of rhythm counts (measurement 2f).
 * @param days of which the texts are wanted too
 */
export async function readEntries(tx: Tx, counting: Counting, span: Span, days: readonly Day[]): Promise<EntryRow[]> {
  const createdOn = dayIn('r.created_at', counting)
  const found = await sql<EntryRow>`
    select ${createdOn} as "createdOn", r.created_by as author, b.claimed_raised_on as "claimedOn", ${dayIn('b.closed_at', counting)} as "closedOn",
      coalesce(b.verdict in ('met', 'partly'), false) as "isImproved", (b.proof = 'series' or b.after is not null) is true as "hasPoints",
      case when ${createdOn} = any(${[...days]}::date[]) then r.title else '' end as text
    ${improvementsSeen(counting)} and ${within('r.created_at', span, counting)} and ${enteredByPeople(counting)}`.execute(
    tx,
  )
  return found.rows
}

/** Neither raised by Meliora itself nor a finding written down while the auditors were there. Who made an entry stands in the trail. */
export function enteredByPeople(counting: Counting): RawBuilder<unknown> {
  return sql`
    not (r.created_by is null and exists (
      select from trail_entry t where t.organization_id = r.organization_id and t.record_id = r.id
        and t.entry like '{"actor":{"kind":"system"}%' and t.entry like '%"verb":"create"}'))
    and not (b.source_type is not distinct from 'auditFinding' and exists (
      select from audit_marker m where m.organization_id = r.organization_id and m.withdrawn_at is null
        and ${dayIn('r.created_at', counting)} between m.from_day and m.to_day))`
}

export interface ClosingRow {
  readonly closedOn: Day
  readonly author: string | null
}

/** The days on which improvements were closed in the span, with who owned them. */
export async function readClosings(tx: Tx, counting: Counting, span: Span): Promise<ClosingRow[]> {
  const found = await sql<ClosingRow>`
    select ${dayIn('b.closed_at', counting)} as "closedOn", r.owner_id as author
    ${improvementsSeen(counting)} and ${within('b.closed_at', span, counting)}`.execute(tx)
  return found.rows
}

export interface DayCount {
  readonly day: Day
  readonly count: number
}

/** How many were raised on each day of the span; days without one are left out. */
export async function countDays(tx: Tx, counting: Counting, span: Span): Promise<DayCount[]> {
  const found = await sql<DayCount>`
    select ${dayIn('r.created_at', counting)} as day, count(*) as count
    ${improvementsSeen(counting)} and ${within('r.created_at', span, counting)} group by 1 order by 1`.execute(tx)
  return found.rows
}

/** How many entries of the span claim a date that is not the day the server took them in (C-146). */
export async function countClaimedApart(tx: Tx, counting: Counting, span: Span): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*) as count ${improvementsSeen(counting)} and ${within('r.created_at', span, counting)}
      and b.claimed_raised_on <> ${dayIn('r.created_at', counting)}`.execute(tx)
  return found.rows[0]!.count
}
