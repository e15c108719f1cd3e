import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { nextPeriod, periodEnd, periodStartOf } from '#domain/measurement/periods.ts'
import { USUAL_BASELINE } from '#domain/measurement/suggestedBaseline.ts'
import { type Day, dayOf } from '#domain/time/days.ts'
import type { ImprovementFacts } from './people.ts'
import { isLinkedToProblem } from './problem.ts'
import type { NamedMetric } from './proofAnswers.ts'
import {
  baselineOf,
  comparedPoints,
  dayOfPlannedPoints,
  LEAST_POST_POINTS,
  levelOf,
  postPointsBy,
  seriesMetricOf,
  USUAL_POST_POINTS,
} from './seriesPlan.ts'

const LEAST_BASELINE = 8

/** What a proof by series must say before the work begins (measurement.md 2b, C-088, C-111, C-115, C-116). */
export function seriesRequirements(facts: ImprovementFacts): Refusal[] {
  const { record, answers, today } = facts
  const { target, worthwhile, baselineLength, rolloutStart } = record
  return [
    ...problemRequirements(facts),
    ...unmet(
      !record.seriesMetric && refuse('series_metric_missing', { field: 'seriesMetric' }),
      target === null && refuse('target_missing', { field: 'target' }),
      !worthwhile && refuse('worthwhile_missing', { field: 'worthwhile' }),
      baselineLength !== null &&
        baselineLength !== USUAL_BASELINE &&
        !record.baselineLengthReason?.trim() &&
        refuse('baseline_length_reason_missing', { field: 'baselineLengthReason' }),
      rolloutStart && rolloutStart > today && refuse('rollout_start_in_future', { field: 'rolloutStart' }),
    ),
    ...guardrailRefusals(facts),
    ...(answers.proof ? metricRequirements(facts) : []),
  ]
}

/** C-111: it traces to a problem that is on record; C-116: the metric tells of that very problem, or it is said why another one does. */
function problemRequirements({ record, answers }: ImprovementFacts): Refusal[] {
  const { problemMetric, problemIncident, seriesMetric } = record
  const isLinked = isLinkedToProblem(record)
  return unmet(
    !isLinked && refuse('problem_link_missing', { field: 'problemMetric' }),
    answers.proof &&
      problemMetric &&
      !answers.proof.metrics.has(problemMetric) &&
      refuse('not_a_metric', { field: 'problemMetric' }),
    answers.proof &&
      problemIncident &&
      !answers.proof.incidents.has(problemIncident) &&
      refuse('not_an_incident', { field: 'problemIncident' }),
    isLinked &&
      seriesMetric !== null &&
      problemMetric !== seriesMetric &&
      !record.metricJustification?.trim() &&
      refuse('metric_justification_missing', { field: 'metricJustification' }),
  )
}

function guardrailRefusals(facts: ImprovementFacts): Refusal[] {
  const { record, answers } = facts
  const isInUse = (metric: string) => answers.proof?.metrics.get(metric)?.isActive ?? answers.proof === null
  return unmet(
    record.guardrails.some(({ metric }) => !metric) && refuse('guardrail_metric_missing', { field: 'guardrails' }),
    isGuardedTwice(facts) && refuse('guardrail_repeated', { field: 'guardrails' }),
    record.guardrails.some(({ metric }) => metric && !isInUse(metric)) &&
      refuse('guardrail_not_active', { field: 'guardrails' }),
  )
}

function isGuardedTwice({ record }: ImprovementFacts): boolean {
  const guarded = record.guardrails.flatMap(({ metric }) => metric ?? [])
  return new Set([...guarded, record.seriesMetric]).size < guarded.length + 1
}

function metricRequirements(facts: ImprovementFacts): Refusal[] {
  const { record } = facts
  const metric = seriesMetricOf(facts)
  return [
    ...unmet(
      record.seriesMetric && !metric && refuse('not_a_metric', { field: 'seriesMetric' }),
      metric && !metric.isActive && refuse('series_metric_not_active', { field: 'seriesMetric' }),
      metric && isCreatedLate(facts, metric) && refuse('metric_created_after_start', { field: 'seriesMetric' }),
    ),
    ...(metric?.isActive ? [...baselineRequirements(facts, metric), ...afterRequirements(facts, metric)] : []),
  ]
}

/** C-115: the measure of success stands before the first change, not after it. */
function isCreatedLate({ record, settings }: ImprovementFacts, { createdAt }: NamedMetric): boolean {
  const first = record.firstStartedAt
  const began = record.rolloutStart
  const isAfterBegun = began !== null && dayOf(createdAt, settings.timeZone) > began
  return isAfterBegun || (first !== null && createdAt > first)
}

/** Eight readings before the change; the target lies on their good side. */
function baselineRequirements(facts: ImprovementFacts, metric: NamedMetric): Refusal[] {
  const { target } = facts.record
  const baseline = baselineOf(facts, metric)
  const missing = LEAST_BASELINE - baseline.usable
  if (missing > 0) return tooFewBefore(facts, metric, missing)
  const level = levelOf(comparedPoints(baseline), metric)
  const isBetter = metric.direction === 'decrease' ? (one: number, other: number) => one < other : greater
  return unmet(
    target !== null && level !== null && !isBetter(target, level) && refuse('target_not_better', { field: 'target' }),
    metric.kind === 'proportion' &&
      target !== null &&
      (target < 0 || target > 1) &&
      refuse('share_target_out_of_range', { field: 'target' }),
  )
}

const greater = (one: number, other: number) => one > other

/** When the missing readings can exist; never, once the change has begun. */
function tooFewBefore({ record, today }: ImprovementFacts, { cadence }: NamedMetric, missing: number): Refusal[] {
  const field = 'seriesMetric'
  if (record.firstStartedAt !== null || record.rolloutStart !== null)
    return [refuse('baseline_points_never', { field, values: { missing, least: LEAST_BASELINE } })]
  const day = dayOfMore(today, cadence, missing)
  return [refuse('baseline_points_missing', { field, values: { missing, least: LEAST_BASELINE, day } })]
}

/** The day on which so many more periods are over, this one first. */
function dayOfMore(today: Day, cadence: NamedMetric['cadence'], count: number): Day {
  let start = periodStartOf(today, cadence)
  for (let have = 1; have < count; have++) start = nextPeriod(start, cadence)
  return periodEnd(start, cadence)
}

/** What an amended proof must still say: an aim on the good side of what was frozen, and a day on which it can be known. */
export function amendedRequirements(facts: ImprovementFacts): Refusal[] {
  const { record, before } = facts
  const { target, baseline, direction, worthwhile, evaluationDate } = record
  const isWorse =
    target !== null && baseline !== null && (direction === 'decrease' ? target >= baseline : target <= baseline)
  const metric = seriesMetricOf(facts)
  const isRescheduled =
    evaluationDate !== before.evaluationDate || record.plannedPostPoints !== before.plannedPostPoints
  return [
    ...unmet(
      target === null && refuse('target_missing', { field: 'target' }),
      isWorse && refuse('target_not_better', { field: 'target' }),
      !worthwhile && refuse('worthwhile_missing', { field: 'worthwhile' }),
      !evaluationDate && refuse('evaluation_date_missing', { field: 'evaluationDate' }),
    ),
    ...guardrailRefusals(facts),
    ...(metric && isRescheduled ? afterRequirements(facts, metric) : []),
  ]
}

/** The day of judgement lies where the planned readings can exist; what can be had by it is said. */
function afterRequirements(facts: ImprovementFacts, metric: NamedMetric): Refusal[] {
  const { evaluationDate, plannedPostPoints } = facts.record
  const planned = plannedPostPoints ?? USUAL_POST_POINTS
  if (!evaluationDate) return []
  const day = dayOfPlannedPoints(facts, metric, planned)
  if (evaluationDate >= day) return []
  const possible = postPointsBy(facts, metric, evaluationDate)
  const values = { planned, possible, day, least: LEAST_POST_POINTS }
  const code = possible >= LEAST_POST_POINTS ? 'evaluation_before_points' : 'evaluation_before_least_points'
  return [refuse(code, { field: 'evaluationDate', values })]
}
