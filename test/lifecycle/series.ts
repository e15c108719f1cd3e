import type { SeriesPoint } from '#domain/measurement/series.ts'
import type { ComputedOutcome, NamedMetric, ProofAnswers } from '#domain/records/improvement/proofAnswers.ts'
import { addDays } from '#domain/time/days.ts'

/** A weekly metric with readings before 20 November 2026, and what an improvement says that is proved by it. */
export const wait: NamedMetric = {
  id: 'wait',
  version: 1,
  name: 'Median wait for a reset',
  unit: 'min',
  kind: 'value',
  direction: 'decrease',
  cadence: 'week',
  season: null,
  isActive: true,
  createdAt: '2026-01-05T08:00:00.000Z',
}
export const calls: NamedMetric = { ...wait, id: 'calls', name: 'Calls per week', unit: 'calls' }

/** So many weeks that end before Monday 16 November 2026, thirty minutes give or take one. */
export function weeks(count: number): SeriesPoint[] {
  return Array.from({ length: count }, (_, at) => ({
    periodStart: addDays('2026-11-09', -7 * (count - 1 - at)),
    value: 30 + ((at * 7) % 5) / 2 - 1,
  }))
}

export function known(more: Partial<ProofAnswers> = {}): ProofAnswers {
  return {
    metrics: new Map([wait, calls].map((metric) => [metric.id, metric])),
    incidents: new Set(['outage']),
    series: new Map([
      ['wait', weeks(30)],
      ['calls', weeks(30)],
    ]),
    triggerPoints: [],
    verdict: null,
    ...more,
  }
}

export function outcome(more: Partial<ComputedOutcome> = {}): ComputedOutcome {
  return {
    verdict: 'improved',
    targetMet: true,
    needBaseline: 0,
    needPost: 0,
    enoughOn: null,
    isMetricChanged: false,
    levelPost: 9,
    nBaseline: 24,
    nPost: 12,
    guardrails: [],
    ...more,
  }
}

/** Twelve weeks after the target date of 5 December 2026 and a week to settle are over on 8 March 2027. */
export const seriesPlan = {
  proof: 'series',
  problemWords: null,
  problemMetric: 'wait',
  seriesMetric: 'wait',
  target: 10,
  worthwhile: 2,
  evaluationDate: '2027-03-15',
} as const

/** The record as a frozen proof leaves it. */
export const frozen = {
  ...seriesPlan,
  problemIncident: null,
  metricJustification: null,
  baseline: 30,
  direction: 'decrease',
  baselineLength: 24,
  plannedPostPoints: 12,
  guardrails: [],
  proofFixedAt: '2026-11-20T12:00:00.000Z',
  firstStartedAt: '2026-11-20T12:00:00.000Z',
  frozenProof: 'f'.repeat(64),
} as const
