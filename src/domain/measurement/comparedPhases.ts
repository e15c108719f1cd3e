import { type MetricKind, ratioOf } from './series.ts'
import type { Count, Observation, VerdictInput } from './verdictTypes.ts'

export interface Phase {
  /** The numbers compared: values, or num/den. */
  readonly values: readonly number[]
  /** The counts behind them; empty for kind value. */
  readonly counts: readonly Count[]
  /** Calendar place of each. */
  readonly positions: readonly number[]
  /** The same numbers with null for every period missing or left out: a range or a run never bridges one. */
  readonly periods: readonly (number | null)[]
}

export interface ComparedPhases {
  readonly baseline: Phase
  readonly post: Phase
  /** The points that raised it, left out of the baseline; empty where eight or more make a level of their own. */
  readonly triggers: Phase
}

const ESTABLISHED_LEVEL = 8

/** What is left to compare: missing points gone, trigger points out of the baseline, the after-phase cut at its plan (measurement 2b, 2d). */
export function comparedPhases(input: VerdictInput): ComparedPhases {
  refuseImpossible(input)
  const raised = new Set(input.triggerIndices ?? [])
  const excluded = raised.size < ESTABLISHED_LEVEL ? raised : new Set<number>()
  const without = input.baseline.map((point, at) => (excluded.has(at) ? null : point))
  const post = firstPresent(input.post, input.plannedPostPoints ?? Number.POSITIVE_INFINITY)
  const places = input.positions ?? consecutive(without, post)
  return {
    baseline: phaseOf(without, places.baseline),
    post: phaseOf(post, places.post),
    triggers: phaseOf(
      input.baseline.filter((_, at) => excluded.has(at)),
      [...excluded],
    ),
  }
}

/** @throws RangeError for what no series can hold: a verdict on NaN would quietly be "no change". */
function refuseImpossible({ kind, baseline, post, season }: VerdictInput): void {
  for (const point of [...baseline, ...post])
    if (!isPossible(point, kind)) throw new RangeError(`${JSON.stringify(point)} cannot be a point of a ${kind} series`)
  if (typeof season === 'number' && !(season >= 2))
    throw new RangeError(`a season has at least 2 periods, not ${season}`)
}

function isPossible(point: Observation, kind: MetricKind): boolean {
  if (point === null) return true
  if (typeof point === 'number') return kind === 'value' && Number.isFinite(point)
  const { x, n } = point
  return (
    kind !== 'value' && Number.isFinite(n) && x >= 0 && n >= 0 && x <= (kind === 'proportion' ? n : Number.MAX_VALUE)
  )
}

function phaseOf(points: readonly Observation[], places: readonly number[]): Phase {
  const present = points.flatMap((point, at) => {
    const value = comparable(point)
    return value === null ? [] : [{ point, value, place: places[at]! }]
  })
  return {
    values: present.map(({ value }) => value),
    counts: present.flatMap(({ point }) => (typeof point === 'object' && point !== null ? [point] : [])),
    positions: present.map(({ place }) => place),
    periods: points.map(comparable),
  }
}

function firstPresent(points: readonly Observation[], planned: number): readonly Observation[] {
  const present = points.flatMap((point, at) => (comparable(point) === null ? [] : [at]))
  const last = present[planned - 1]
  return last === undefined ? points : points.slice(0, last + 1)
}

function comparable(point: Observation): number | null {
  if (point === null || typeof point === 'number') return point
  return ratioOf({ value: null, num: point.x, den: point.n })
}

/** Without a calendar the points present stand side by side, as if nothing lay between them. */
function consecutive(baseline: readonly Observation[], post: readonly Observation[]) {
  let place = 0
  const next = (point: Observation) => (comparable(point) === null ? place : ++place)
  return { baseline: baseline.map(next), post: post.map(next) }
}
