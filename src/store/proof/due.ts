import { sql } from 'kysely'
import { judged } from '#domain/records/improvement/stages.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** An improvement a job is to look at, and under which keys it is seen. */
export interface Due {
  readonly id: string
  readonly eyes: AudienceKeys
}

/** Improvements by series whose date has come and whose verdict is not computed yet. */
export async function dueVerdicts(tx: Tx, today: Day): Promise<Due[]> {
  const found = await sql<Due>`
    select r.id, coalesce(r.audience, '{}') as eyes
    from improvement b join record r on r.organization_id = b.organization_id and r.id = b.record_id
    where b.organization_id = current_organization() and b.proof = 'series' and b.evaluation_date <= ${today}
      and r.state = 'implemented' and b.frozen_proof is not null
      and not exists (select 1 from computed_verdict v where v.organization_id = b.organization_id and v.improvement_id = b.record_id
        and v.iteration = b.iteration and v.kind = 'final')
    order by r.id`.execute(tx)
  return found.rows
}

/** Improvements that were judged improved by a series so many months ago, and were not yet looked at at this distance. */
export async function dueSustainChecks(
  tx: Tx,
  { today, months, timeZone }: { readonly today: Day; readonly months: number; readonly timeZone: string },
): Promise<Due[]> {
  const found = await sql<Due>`
    select r.id, coalesce(r.audience, '{}') as eyes
    from improvement b join record r on r.organization_id = b.organization_id and r.id = b.record_id
    where b.organization_id = current_organization() and b.proof = 'series' and b.series_verdict = 'improved'
      and r.state = any(${[...judged]}::text[]) and b.closed_as is distinct from 'reversed'
      and ((b.measured_at at time zone ${timeZone})::date + make_interval(months => ${months}::int))::date <= ${today}
      and not exists (select 1 from computed_verdict v where v.organization_id = b.organization_id and v.improvement_id = b.record_id
        and v.iteration = b.iteration and v.kind = ${`sustain${months}`})
    order by r.id`.execute(tx)
  return found.rows
}
