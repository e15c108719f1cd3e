import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

/** First days of the periods in which signals on this metric raised this improvement: a bad spell is no baseline (measurement.md 2b). */
export async function triggerPointsOf(
  tx: Tx,
  { improvement, metric }: { readonly improvement: string; readonly metric: string | null },
): Promise<Day[]> {
  if (metric === null) return []
  const found = await sql<{ day: Day }>`
    select distinct unnest(e.periods) as day from signal s
      join signal_evidence e on e.organization_id = s.organization_id and e.signal_id = s.id and e.outcome in ('raised', 'added')
    where s.organization_id = current_organization() and s.improvement_id = ${improvement} and s.metric_id = ${metric}
    order by 1`.execute(tx)
  return found.rows.map(({ day }) => day)
}
