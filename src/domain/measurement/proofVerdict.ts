import { addDays, type Day } from '#domain/time/days.ts'
import type { FrozenMetric, FrozenProof } from './frozenProof.ts'
import { type GuardrailVerdict, guardrailVerdict } from './guardrails.ts'
import { periodsBetween } from './periods.ts'
import { calendarPlaces, chronological, dayOfPostPoints, firstPeriodAfter, isAfter, isBefore } from './proofWindow.ts'
import { type Cadence, ratioOf, type SeriesPoint } from './series.ts'
import { computeVerdict } from './verdict.ts'
import { MIN_POST } from './verdictPath.ts'
import type { Observation, VerdictInput, VerdictResult } from './verdictTypes.ts'

export interface PostPoints {
  /** The metric's points since; those before or touching the roll-out are left out here. */
  readonly points: readonly SeriesPoint[]
  /** Each guardrail's points by its metric's id. */
  readonly guardrails?: Readonly<Record<string, readonly SeriesPoint[]>>
}

export interface ProofVerdict {
  readonly result: VerdictResult
  readonly guardrails: readonly (GuardrailVerdict & { readonly metric: FrozenMetric; readonly margin: number | null })[]
  /** The day from which the missing points after the change can exist; null when none is missing or the past lacks them. */
  readonly enoughOn: Day | null
  /** Exactly what went into the engine: with the vectors' runner anyone can repeat it. */
  readonly input: VerdictInput
}

/** The verdict of a freeze: nothing but the freeze itself and the points after the roll-out go in (measurement 2b). */
export function verdictFromFreeze(frozen: FrozenProof, { points, guardrails = {} }: PostPoints): ProofVerdict {
  const input = proofInput(frozen, points)
  const result = computeVerdict(input)
  return {
    result,
    guardrails: frozen.guardrails.map(({ metric, margin, season, baseline }) => ({
      metric,
      margin,
      ...guardrailVerdict(
        proofInput(
          {
            ...frozen,
            metric,
            season,
            baseline,
            target: null,
            mwc: null,
            triggerPoints: [],
            plannedPostPoints: sameWindow(frozen, metric.cadence),
          },
          guardrails[metric.id] ?? [],
        ),
        margin,
      ),
    })),
    enoughOn: enoughOn(frozen, result),
    input,
  }
}

/** Same dates for a guardrail that is read at another pace: as many of its periods as the planned ones span, at least six. */
function sameWindow(frozen: FrozenProof, cadence: Cadence): number {
  const { metric, plannedPostPoints } = frozen
  if (cadence === metric.cadence || plannedPostPoints > LONGEST_PLAN) return plannedPostPoints
  const last = addDays(dayOfPostPoints(frozen, metric.cadence, plannedPostPoints), -1)
  return Math.max(MIN_POST, periodsBetween(firstPeriodAfter(frozen, cadence), last, cadence).length)
}

/** Beyond it nobody plans: every point there is counts. */
const LONGEST_PLAN = 10_000

type Comparison = Pick<
  FrozenProof,
  | 'metric'
  | 'baseline'
  | 'triggerPoints'
  | 'rolloutStart'
  | 'rolloutEnd'
  | 'firstChange'
  | 'season'
  | 'target'
  | 'mwc'
  | 'plannedPostPoints'
  | 'minPostPoints'
>

/** A freeze and the points since, as the engine reads them. */
export function proofInput(frozen: Comparison, since: readonly SeriesPoint[]): VerdictInput {
  const { metric, rolloutStart, rolloutEnd } = frozen
  const baseline = chronological(frozen.baseline).filter(({ periodStart }) =>
    isBefore(periodStart, metric.cadence, frozen),
  )
  const post = chronological(since).filter(({ periodStart }) => isAfter(periodStart, { rolloutStart, rolloutEnd }))
  const raised = new Set(frozen.triggerPoints)
  const places = calendarPlaces(
    [...baseline, ...post].map(({ periodStart }) => periodStart),
    metric.cadence,
  )
  return {
    kind: metric.kind,
    direction: metric.direction,
    baseline: baseline.map((point) => observation(point, metric)),
    post: post.map((point) => observation(point, metric)),
    triggerIndices: baseline.flatMap(({ periodStart }, at) => (raised.has(periodStart) ? [at] : [])),
    season: frozen.season,
    target: frozen.target,
    mwc: frozen.mwc,
    plannedPostPoints: frozen.plannedPostPoints,
    minPostPoints: frozen.minPostPoints,
    positions: { baseline: places.slice(0, baseline.length), post: places.slice(baseline.length) },
  }
}

/** @throws RangeError for a counted metric's point that says how much but not of how many. */
function observation(point: SeriesPoint, { kind, name }: FrozenMetric): Observation {
  if (kind === 'value') return ratioOf(point)
  const [num, den] = [point.num ?? null, point.den ?? null]
  if (num === null && point.value !== null)
    throw new RangeError(`${name}: ${point.periodStart} has no numerator and denominator.`)
  return num === null || den === null || den === 0 ? null : { x: num, n: den }
}

function enoughOn(frozen: FrozenProof, result: VerdictResult): Day | null {
  if (result.verdict !== 'not_enough_data' || result.needBaseline > 0 || result.needPost === 0) return null
  return dayOfPostPoints(frozen, frozen.metric.cadence, result.nPost + result.needPost)
}
