import { type FrozenMetric, type FrozenProof, frozenProof } from '#domain/measurement/frozenProof.ts'
import { isComplete } from '#domain/measurement/periods.ts'
import { verdictFromFreeze } from '#domain/measurement/proofVerdict.ts'
import { isAfter } from '#domain/measurement/proofWindow.ts'
import type { SeriesPoint } from '#domain/measurement/series.ts'
import { type SuggestedBaseline, suggestedBaseline } from '#domain/measurement/suggestedBaseline.ts'
import type { Day } from '#domain/time/days.ts'
import { LEAST_POST_POINTS, USUAL_POST_POINTS } from '../improvement/seriesPlan.ts'
import type { MeasuredEffect } from './nonconformityAnswers.ts'

/** Eight readings from before the change are the least the engine compares with (measurement.md 2b). */
const LEAST_BASELINE = 8

export interface Measured {
  readonly metric: FrozenMetric & { readonly season: number | null }
  /** Its current readings, oldest first. */
  readonly points: readonly SeriesPoint[]
  readonly today: Day
}

/** The readings a corrective action that began today would be compared with. */
function baselineToday({ metric, points, today }: Measured): SuggestedBaseline {
  return suggestedBaseline({
    points,
    cadence: metric.cadence,
    triggerPoints: [],
    today,
    rolloutStart: today,
    firstChange: today,
  })
}

export function isMeasurable(measured: Measured): boolean {
  return baselineToday(measured).usable >= LEAST_BASELINE
}

interface Approved {
  readonly worthwhile: number | null
  readonly evaluationDate: Day
  readonly approver: string
  readonly cycle: number
}

/** What is fixed on the day the plan is approved: the readings of before, the change worth having, the day it begins. */
export function proofFixed(measured: Measured, { worthwhile, evaluationDate, approver, cycle }: Approved): FrozenProof {
  const { metric, today } = measured
  const { season, ...named } = metric
  const baseline = baselineToday(measured)
  const plan = {
    metric: named,
    target: null,
    mwc: worthwhile,
    baseline: baseline.points,
    triggerPoints: baseline.triggerPoints,
    rolloutStart: today,
    rolloutEnd: today,
    firstChange: today,
    season,
    guardrails: [],
    plannedPostPoints: USUAL_POST_POINTS,
    minPostPoints: LEAST_POST_POINTS,
    evaluationDate,
    approver,
    iteration: cycle,
  }
  return frozenProof(plan, today)
}

/** The verdict of a fixed proof on a day: the complete readings since the work was done, against those of before. */
export function effectOn(
  frozen: FrozenProof,
  { points, today, implementedOn }: Measured & { readonly implementedOn: Day },
): Pick<MeasuredEffect, 'verdict' | 'isBetter'> {
  const done = { ...frozen, rolloutEnd: implementedOn < frozen.rolloutStart ? frozen.rolloutStart : implementedOn }
  const post = points.filter(
    ({ periodStart }) => isAfter(periodStart, done) && isComplete(periodStart, frozen.metric.cadence, today),
  )
  const { verdict } = verdictFromFreeze(done, { points: post }).result
  return verdict === 'not_enough_data'
    ? { verdict: null, isBetter: false }
    : { verdict, isBetter: verdict === 'improved' }
}
