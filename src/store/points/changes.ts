import { sql } from 'kysely'
import type { ChangeOnMetric } from '#domain/measurement/phases.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** An improvement that was to move a metric, as its chart shows it. */
export interface MetricChange extends ChangeOnMetric {
  readonly improvement: { readonly id: string; readonly number: string | null; readonly title: string }
}

/**
 * The changes made on metrics, from what was frozen before each and judged at its date; by metric, in order of time.
 * Improvements these eyes may not see are left out.
 */
export async function changesOn(
  tx: Tx,
  metrics: readonly string[],
  eyes: AudienceKeys,
): Promise<Map<string, MetricChange[]>> {
  const found = await sql<{ readonly metric: string } & MetricChange>`
    select i.series_metric as metric, f.frozen->>'rolloutStart' as "rolloutStart", coalesce(v.ended, f.frozen->>'rolloutEnd') as "rolloutEnd",
      f.frozen->'baseline'->0->>'periodStart' as "baselineStart", v.verdict,
      json_build_object('id', r.id, 'number', r.number, 'title', r.title) as improvement
    from improvement i
    join record r on r.organization_id = i.organization_id and r.id = i.record_id
    join lateral (select p.iteration, p.text::json as frozen from frozen_proof p
      where p.organization_id = i.organization_id and p.improvement_id = i.record_id) f on true
    left join lateral (select c.result::json->'result'->>'verdict' as verdict, c.result::json->'frozen'->>'rolloutEnd' as ended from computed_verdict c
      where c.organization_id = i.organization_id and c.improvement_id = i.record_id and c.iteration = f.iteration and c.kind = 'final') v on true
    where i.organization_id = current_organization() and i.series_metric = any(${[...metrics]}::uuid[])
      and f.frozen->'metric'->>'id' = i.series_metric::text and ${seenBy(eyes)}
    order by "rolloutStart", f.iteration`.execute(tx)
  const changes = new Map<string, MetricChange[]>()
  for (const { metric, ...change } of found.rows) {
    const known = changes.get(metric)
    if (known) known.push(change)
    else changes.set(metric, [change])
  }
  return changes
}
