import { sql } from 'kysely'
import type { MetricKind } from '#domain/measurement/series.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { type Counting, dayIn, improvementsSeen, type Span, within } from '../registerHealth/counted.ts'

export interface OutcomeCounts {
  /** How many of each quality, 0 to 3. */
  readonly quality: readonly [number, number, number, number]
  readonly successes: number
  readonly activities: number
  readonly amended: number
  readonly late: number
}

/** Outcomes judged in the span, and what ended in it without one (C-117, C-118). */
export async function countOutcomes(tx: Tx, counting: Counting, span: Span): Promise<OutcomeCounts> {
  const judged = sql`(b.verdict is not null and ${within('b.measured_at', span, counting)})`
  const of = (score: number) => sql`count(*) filter (where ${judged} and coalesce(b.outcome_quality, 0) = ${score})`
  const found = await sql<{
    none: number
    figures: number
    method: number
    enough: number
    successes: number
    activities: number
    amended: number
    late: number
  }>`
    select ${of(0)} as none, ${of(1)} as figures, ${of(2)} as method, ${of(3)} as enough,
      count(*) filter (where ${judged} and b.verdict = 'met') as successes,
      count(*) filter (where b.closed_as = 'activity' and (${within('b.closed_at', span, counting)} or (b.closed_at is null and ${within('b.registered_at', span, counting)}))) as activities,
      count(*) filter (where ${judged} and b.amended_after_freeze) as amended,
      count(*) filter (where ${judged} and b.frozen_late) as late
    ${improvementsSeen(counting)}`.execute(tx)
  const { none, figures, method, enough, ...counts } = found.rows[0]!
  return { ...counts, quality: [none, figures, method, enough] }
}

/** One judged outcome, as an auditor reads it. */
export interface OutcomeRow {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly proof: string | null
  readonly verdict: string
  readonly computed: string | null
  readonly quality: number
  readonly metric: string | null
  readonly unit: string | null
  /** Of a series: how its figures are read. */
  readonly kind: MetricKind | null
  readonly before: number | null
  readonly after: number | null
  readonly target: number | null
  readonly isAmended: boolean
  readonly isLate: boolean
  readonly judgedOn: Day
  readonly judgedBy: string | null
}

/** The outcomes judged in the span, the least known first. */
export async function readOutcomes(
  tx: Tx,
  counting: Counting,
  { most, ...span }: Span & { most: number },
): Promise<OutcomeRow[]> {
  const found = await sql<OutcomeRow>`
    select r.id, r.number, r.title, b.proof, b.verdict, b.series_verdict as computed, coalesce(b.outcome_quality, 0) as quality, b.metric,
      b.metric_unit as unit,
      case when b.proof = 'series' then (select m.kind from metric m where m.organization_id = b.organization_id and m.record_id = b.series_metric) end as kind,
      b.baseline as before, b.after, b.target, b.amended_after_freeze as "isAmended", b.frozen_late as "isLate",
      ${dayIn('b.measured_at', counting)} as "judgedOn",
      (select p.name from person p where p.organization_id = b.organization_id and p.id = b.measured_by) as "judgedBy"
    ${improvementsSeen(counting)} and b.verdict is not null and ${within('b.measured_at', span, counting)}
    order by 7, b.measured_at desc, r.id limit ${most}`.execute(tx)
  return found.rows
}
