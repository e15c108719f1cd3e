import { sql } from 'kysely'
import type { Tx } from '../open.ts'
import { type Counting, improvementsSeen, isMeasured, resultOf, type Span, within } from './counted.ts'

/** An improvement judged with figures, as its effect is computed from. */
export interface FiguresRow {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly metric: string | null
  readonly unit: string | null
  readonly direction: 'increase' | 'decrease' | null
  readonly before: number
  readonly target: number
  readonly after: number
}

/**
 * Every improvement judged in the span with a figure before and after and a target (C-120): the figures that were entered or, where
 * a series proved it, the levels its verdict was computed from.
 */
export async function readFigures(tx: Tx, counting: Counting, span: Span): Promise<FiguresRow[]> {
  const found = await sql<FiguresRow>`
    select judged.id, judged.number, judged.title, coalesce(series.title, judged.metric) as metric, coalesce(series.unit, judged.unit) as unit,
      coalesce(computed #>> '{frozen,metric,direction}', direction) as direction,
      coalesce((computed #>> '{result,levelBaseline}')::float8, before) as before,
      coalesce((computed #>> '{frozen,target}')::float8, target) as target,
      coalesce((computed #>> '{result,levelPost}')::float8, after) as after
    from (
      select r.id, r.number, r.title, b.metric, b.metric_unit as unit, b.direction, b.baseline::float8 as before, b.target::float8 as target,
        b.after::float8 as after, b.series_metric, b.proof, b.measured_at, case when b.proof = 'series' then (
          select v.result::jsonb from computed_verdict v
          where v.organization_id = r.organization_id and v.improvement_id = r.id and v.iteration = coalesce(b.iteration, 1) and v.kind = 'final'
          order by v.computed_at desc, v.id desc limit 1) end as computed
      ${improvementsSeen(counting)} and b.verdict is not null and ${within('b.measured_at', span, counting)}) judged
    left join lateral (
      select s.title, m.unit from metric m join record s on s.organization_id = m.organization_id and s.id = m.record_id
      where m.organization_id = current_organization() and m.record_id = judged.series_metric and ${seriesSeen(counting)}) series on true
    where case when proof = 'series' then computed #>> '{result,levelPost}' is not null and coalesce(computed #>> '{frozen,target}', target::text) is not null
      else after is not null and before is not null and target is not null end
    order by measured_at desc, judged.id`.execute(tx)
  return found.rows
}

/** A metric's name is as narrow as the metric. */
function seriesSeen({ eyes }: Counting) {
  return sql`(s.audience is null or s.audience && ${[...eyes]}::text[])`
}

export interface EffectCounts {
  readonly implemented: number
  /** Implemented in the span and without figures; the next three are most of them, by why. */
  readonly notMeasured: number
  readonly awaiting: number
  readonly byFact: number
  readonly asActivity: number
  readonly evaluated: number
  /** Of them, computed from a series; the others were entered. */
  readonly computed: number
  readonly improved: number
}

/** What was implemented in the span and has no figure before and after, and how many verdicts there were (C-120, measurement 2h). */
export async function countEffects(tx: Tx, counting: Counting, span: Span): Promise<EffectCounts> {
  const implemented = within('b.implemented_at', span, counting)
  const judged = sql`b.verdict is not null and ${within('b.measured_at', span, counting)}`
  const found = await sql<EffectCounts>`
    select count(*) filter (where ${implemented}) as implemented,
      count(*) filter (where ${implemented} and not ${isMeasured}) as "notMeasured",
      count(*) filter (where ${implemented} and b.verdict is null and b.closed_as is distinct from 'activity') as awaiting,
      count(*) filter (where ${implemented} and b.verdict is not null and b.proof = 'fact') as "byFact",
      count(*) filter (where ${implemented} and b.verdict is null and b.closed_as = 'activity') as "asActivity",
      count(*) filter (where ${judged}) as evaluated,
      count(*) filter (where ${judged} and b.proof = 'series') as computed,
      count(*) filter (where ${judged} and ${resultOf} = 'improved') as improved
    ${improvementsSeen(counting)}`.execute(tx)
  return found.rows[0]!
}
