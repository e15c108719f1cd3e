import { sql } from 'kysely'
import type { Noticed } from '#domain/reports/learning.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { happenedAt } from '../records/happened.ts'
import { seenBy } from '../records/read.ts'
import type { Counting, Span } from './counted.ts'

export interface NoticedInMonth extends Noticed {
  /** The month's first day. */
  readonly month: Day
}

/** Near misses and incidents by the month they happened in; months without either are left out. */
export async function countNoticed(tx: Tx, { eyes, timeZone }: Counting, span: Span): Promise<NoticedInMonth[]> {
  const found = await sql<NoticedInMonth>`
    select date_trunc('month', day)::date as month, count(*) filter (where kind = 'nearMiss') as "nearMisses",
      count(*) filter (where kind = 'incident') as incidents
    from (
      select i.kind, (${happenedAt} at time zone ${timeZone})::date as day
      from record r join incident i on i.organization_id = r.organization_id and i.record_id = r.id
      where r.organization_id = current_organization() and r.type = 'incident' and i.kind in ('incident', 'nearMiss') and ${seenBy(eyes)}
    ) happened where day between ${span.from} and ${span.to} group by 1 order by 1`.execute(tx)
  return found.rows
}

/** An improvement that failed and left a lesson. */
export interface FailedLesson {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly lesson: string
  readonly closedAt: string | null
}

const MOST = 50

/** Lessons of improvements that were reversed or did not reach what they were to, the latest first. */
export async function lessonsOfFailures(tx: Tx, { eyes, timeZone }: Counting, span: Span): Promise<FailedLesson[]> {
  const found = await sql<FailedLesson>`
    select r.id, r.number, r.title, b.lesson, b.closed_at as "closedAt"
    from record r join improvement b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'improvement' and r.state = 'closed' and ${seenBy(eyes)}
      and trim(coalesce(b.lesson, '')) <> '' and (b.closed_as = 'reversed' or b.verdict = 'notMet')
      and (b.closed_at at time zone ${timeZone})::date between ${span.from} and ${span.to}
    order by b.closed_at desc, r.id limit ${MOST}`.execute(tx)
  return found.rows.map((row) => ({ ...row, closedAt: row.closedAt && new Date(row.closedAt).toISOString() }))
}
