import type { Day } from '#domain/time/days.ts'
import type { Cadence, Direction, MetricKind, SeriesPoint } from './series.ts'

/** Which arithmetic a verdict comes from; raised with every change that could alter a number. */
export const ENGINE_VERSION = '1.0.0'

export interface FrozenMetric {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly unit: string
  readonly kind: MetricKind
  readonly direction: Direction
  readonly cadence: Cadence
}

export interface FrozenGuardrail {
  readonly metric: FrozenMetric
  /** In the guardrail's unit (relative for rates); null = none. */
  readonly margin: number | null
  readonly season: number | null
  readonly baseline: readonly SeriesPoint[]
}

/** Everything a verdict will be computed from, written down before the work begins (measurement 2b). Plain JSON. */
export interface FrozenProof {
  readonly metric: FrozenMetric
  readonly target: number | null
  readonly mwc: number | null
  /** Points with values, oldest first, trigger points among them. */
  readonly baseline: readonly SeriesPoint[]
  /** Period starts of the points that raised the improvement. */
  readonly triggerPoints: readonly Day[]
  readonly rolloutStart: Day
  /** Last day of the roll-out; equal to its start = it took effect as that day began. */
  readonly rolloutEnd: Day
  /** First change of this improvement: no point after it is ever baseline. Equal to `rolloutStart` in the first iteration. */
  readonly firstChange: Day
  readonly season: number | null
  readonly guardrails: readonly FrozenGuardrail[]
  readonly plannedPostPoints: number
  readonly minPostPoints: number
  readonly evaluationDate: Day
  /** Id of the person who approved it. */
  readonly approver: string
  readonly engineVersion: string
  readonly iteration: number
  /** Frozen after the roll-out had begun: "baseline chosen after the fact", for ever. */
  readonly afterTheFact: boolean
}

/** What is decided by people; the rest of a freeze follows from it. */
export type ProofPlan = Omit<FrozenProof, 'engineVersion' | 'afterTheFact'>

/** A plan as it is frozen on a day: points in order, no field that is none of the freeze's own. */
export function frozenProof(plan: ProofPlan, today: Day): FrozenProof {
  return {
    metric: frozenMetric(plan.metric),
    target: plan.target,
    mwc: plan.mwc,
    baseline: inOrder(plan.baseline),
    triggerPoints: [...plan.triggerPoints].sort(),
    rolloutStart: plan.rolloutStart,
    rolloutEnd: plan.rolloutEnd,
    firstChange: plan.firstChange,
    season: plan.season,
    guardrails: plan.guardrails.map(({ metric, margin, season, baseline }) => ({
      metric: frozenMetric(metric),
      margin,
      season,
      baseline: inOrder(baseline),
    })),
    plannedPostPoints: plan.plannedPostPoints,
    minPostPoints: plan.minPostPoints,
    evaluationDate: plan.evaluationDate,
    approver: plan.approver,
    engineVersion: ENGINE_VERSION,
    iteration: plan.iteration,
    afterTheFact: today > plan.rolloutStart,
  }
}

/** One text for one freeze: JSON with sorted keys (RFC 8785), the text whose SHA-256 is kept and printed. */
export function canonicalFreeze(frozen: FrozenProof): string {
  return canonical(frozen)
}

function frozenMetric({ id, version, name, unit, kind, direction, cadence }: FrozenMetric): FrozenMetric {
  return { id, version, name, unit, kind, direction, cadence }
}

function inOrder(points: readonly SeriesPoint[]): SeriesPoint[] {
  return points
    .map(({ periodStart, value, num, den }) => ({
      periodStart,
      value,
      ...((num ?? null) !== null && { num }),
      ...((den ?? null) !== null && { den }),
    }))
    .sort((one, other) => (one.periodStart < other.periodStart ? -1 : 1))
}

/** Numbers and texts are already written alike by every ECMAScript engine, which is what RFC 8785 asks for. */
function canonical(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('A freeze holds finite numbers only.')
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${sorted.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`
}
