import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { happenedAt } from '../records/happened.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

export interface ConcurrentAsked {
  readonly improvement: string
  readonly metric: string
  readonly service: string | null
  /** From the first reading before to the last one after. */
  readonly from: Day
  readonly to: Day
  readonly timeZone: string
  readonly eyes: AudienceKeys
}

/** Something else that changed while a proof was under way. */
export interface Concurrent {
  readonly number: string | null
  readonly title: string
  readonly kind: 'improvement' | 'change'
  /** First and last day of its own roll-out. */
  readonly starts: Day
  readonly ends: Day
}

const MOST = 20

/** Other improvements on the same metric, and recorded changes of its service, that these eyes may see (measurement.md §4, 1). */
export async function concurrentWith(tx: Tx, asked: ConcurrentAsked): Promise<Concurrent[]> {
  const { improvement, metric, service, from, to, timeZone, eyes } = asked
  const day = (column: string) => sql`(${sql.ref(column)} at time zone ${timeZone})::date`
  const happened = sql`(${happenedAt} at time zone ${timeZone})::date`
  const found = await sql<Concurrent>`
    select * from (
      select r.number, r.title, 'improvement' as kind, ${day('b.first_started_at')} as starts,
        coalesce(${day('b.implemented_at')}, ${to}) as ends
      from improvement b join record r on r.organization_id = b.organization_id and r.id = b.record_id
      where b.organization_id = current_organization() and r.id <> ${improvement} and b.first_started_at is not null and ${seenBy(eyes)}
        and (b.series_metric = ${metric} or b.problem_metric = ${metric} or exists (select 1 from improvement_guardrails g
          where g.organization_id = b.organization_id and g.record_id = b.record_id and g.metric = ${metric}))
      union all
      select r.number, r.title, 'change', ${happened}, ${happened}
      from incident i join record r on r.organization_id = i.organization_id and r.id = i.record_id
      where i.organization_id = current_organization() and i.kind = 'change' and lower(i.service) = lower(${service}::text) and ${seenBy(eyes)}
    ) changed where starts <= ${to} and ends >= ${from} order by starts, number limit ${MOST}`.execute(tx)
  return found.rows
}
