import { sql } from 'kysely'
import { overStates } from '#domain/records/risk/states.ts'
import type { RiskRating } from '#domain/reports/riskTrend.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** Every rating of every risk these eyes see, in the order they were given, up to a day. */
export async function riskRatings(
  tx: Tx,
  { eyes, timeZone, to }: { eyes: AudienceKeys; timeZone: string; to: string },
): Promise<readonly RiskRating[]> {
  const found = await sql<RiskRating>`
    select r.id as risk, g."on", g.score,
      case when r.state = any(${[...overStates]}::text[]) then (r.updated_at at time zone ${timeZone})::date end as over
    from risk_ratings g join record r on r.organization_id = g.organization_id and r.id = g.record_id
    where g.organization_id = current_organization() and r.type = 'risk' and ${seenBy(eyes)} and g."on" <= ${to}
    order by g."on", r.id, g.position`.execute(tx)
  return found.rows
}
