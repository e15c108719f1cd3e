import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { type Counting, dayIn, improvementsSeen, livedHere } from './counted.ts'

/** An improvement's way through the register, in days; null where the day has not come. */
export interface PassageRow {
  readonly id: string
  readonly created: Day
  readonly registered: Day
  readonly started: Day | null
  readonly implemented: Day | null
  readonly judged: Day | null
  readonly closed: Day | null
  readonly cancelled: Day | null
}

/**
 * Every way through the register that was walked here and had not ended before `from`. The day of a cancelling is the day of its
 * move in the trail: the record itself keeps none.
 */
export async function readPassages(tx: Tx, counting: Counting, from: Day): Promise<PassageRow[]> {
  const found = await sql<PassageRow>`
    select r.id, ${dayIn('r.created_at', counting)} as created, ${dayIn('b.registered_at', counting)} as registered,
      ${dayIn('b.started_at', counting)} as started, ${dayIn('b.implemented_at', counting)} as implemented,
      ${dayIn('b.measured_at', counting)} as judged, ${dayIn('b.closed_at', counting)} as closed,
      case when r.state in ('cancelled', 'merged', 'dismissed') then (
        select ${dayIn('t.at', counting)} from trail_entry t
        where t.organization_id = r.organization_id and t.record_id = r.id
          and (t.entry like '%"verb":"cancel"}' or t.entry like '%"verb":"merge"}' or t.entry like '%"verb":"dismiss"}')
        order by t.seq desc limit 1) end as cancelled
    ${improvementsSeen(counting)} and ${livedHere} and not ${endedBefore(from, counting)}`.execute(tx)
  return found.rows
}

export interface Ended {
  readonly created: number
  readonly started: number
  readonly implemented: number
  readonly closed: number
  readonly cancelled: number
}

/** How many had ended before `from`, by what they had reached: where a cumulative flow begins. */
export async function countEnded(tx: Tx, counting: Counting, from: Day): Promise<Ended> {
  const found = await sql<Ended>`
    select count(*) as created, count(b.started_at) as started, count(b.implemented_at) as implemented, count(b.closed_at) as closed,
      count(*) filter (where b.closed_at is null) as cancelled
    ${improvementsSeen(counting)} and ${livedHere} and ${endedBefore(from, counting)}`.execute(tx)
  return found.rows[0]!
}

/** A record at rest is not written any more, so that its last change bounds the day it came to rest. */
function endedBefore(from: Day, { timeZone }: Counting): RawBuilder<unknown> {
  const start = sql`(${from}::date)::timestamp at time zone ${timeZone}`
  return sql`coalesce(b.closed_at < ${start}, r.state in ('cancelled', 'merged', 'dismissed') and r.updated_at < ${start})`
}

/** An improvement as a figure names it. */
export interface NamedRow {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly owner: { readonly id: string; readonly name: string } | null
}

/** Improvements by id, in the order asked for; what these eyes may not see is not there. */
export async function readNamed(tx: Tx, counting: Counting, ids: readonly string[]): Promise<NamedRow[]> {
  const found = await sql<NamedRow>`
    select r.id, r.number, r.title, r.state,
      (select json_build_object('id', p.id, 'name', p.name) from person p where p.organization_id = r.organization_id and p.id = r.owner_id) as owner
    ${improvementsSeen(counting)} and r.id = any(${[...ids]}::uuid[])
    order by array_position(${[...ids]}::uuid[], r.id)`.execute(tx)
  return found.rows
}
