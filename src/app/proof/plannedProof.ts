import { type DetectableChange, detectableChange } from '#domain/measurement/detectableChange.ts'
import { fillGaps } from '#domain/measurement/periods.ts'
import type { SeriesPoint } from '#domain/measurement/series.ts'
import type { SuggestedBaseline } from '#domain/measurement/suggestedBaseline.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { NamedMetric } from '#domain/records/improvement/proofAnswers.ts'
import {
  baselineOf,
  comparedPoints,
  dayOfPlannedPoints,
  LEAST_POST_POINTS,
  levelOf,
  plannedRolloutEnd,
  postPointsBy,
  seriesMetricOf,
  USUAL_POST_POINTS,
} from '#domain/records/improvement/seriesPlan.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { metricsNamed } from '#store/points/metrics.ts'
import { type At, eyesOf } from '../caller.ts'
import { gatherFacts } from '../records/facts.ts'
import { freezeOf } from './freeze.ts'
import type { Proved } from './keepVerdict.ts'
import type { Draft } from './proofOf.ts'

/** What a plan would freeze today, and what it could show. */
export interface PlannedProof {
  readonly metric: NamedMetric & { readonly target: number | null; readonly worthwhile: number | null }
  /** In order of time, gaps in between with value null. */
  readonly points: readonly SeriesPoint[]
  readonly baseline: SuggestedBaseline
  readonly level: number | null
  readonly detectable: DetectableChange | null
  /** What the plan says is worthwhile. */
  readonly worthwhile: number | null
  readonly plannedPostPoints: number
  readonly rolloutEnd: Day
  /** The first days on which the planned readings, and the least of them, can exist. */
  readonly plannedOn: Day
  readonly leastOn: Day
  /** How many can exist by the evaluation date, where there is one. */
  readonly possible: number | null
}

/** The plan as the form has it, saved or not; null while its metric is none that the caller may see. */
export async function plannedProof(
  tx: Tx,
  at: At,
  { record, draft }: { readonly record: Proved; readonly draft: Draft },
): Promise<PlannedProof | null> {
  const input = { ...draft, proof: 'series', iteration: record.iteration ?? 1 }
  const facts = await gatherFacts(tx, at, { type: improvement, before: record, input, reason: null, needs: ['proof'] })
  const metric = seriesMetricOf(facts)
  const [seen] = metric ? (await metricsNamed(tx, [metric.id], eyesOf(at.caller))).values() : []
  if (!metric || !seen) return null
  const { plannedPostPoints, evaluationDate } = facts.record
  const planned = plannedPostPoints ?? USUAL_POST_POINTS
  const baseline = baselineOf(facts, metric)
  return {
    metric: { ...metric, target: seen.target, worthwhile: seen.worthwhile },
    points: fillGaps(facts.answers.proof?.series.get(metric.id) ?? [], metric.cadence),
    baseline,
    level: levelOf(comparedPoints(baseline), metric),
    detectable: detectableChange(freezeOf(facts, metric)),
    worthwhile: facts.record.worthwhile,
    plannedPostPoints: planned,
    rolloutEnd: plannedRolloutEnd(facts),
    plannedOn: dayOfPlannedPoints(facts, metric, planned),
    leastOn: dayOfPlannedPoints(facts, metric, LEAST_POST_POINTS),
    possible: evaluationDate && postPointsBy(facts, metric, evaluationDate),
  }
}
