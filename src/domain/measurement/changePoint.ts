import { mean } from './mean.ts'

export interface ChangePointSettings {
  /** Spread within a level; by default mean moving range / 1.128. */
  readonly sigma?: number
  /** What one more change must save, in squared sigmas; by default 3 ln n. */
  readonly penalty?: number
  /** Fewest points of a level; by default 2. */
  readonly minSegment?: number
}
export interface ChangePoints {
  /** The first point of every new level. */
  readonly starts: readonly number[]
  /** The mean of every level, one more than starts. */
  readonly means: readonly number[]
  /** Squared deviations in sigmas, and the penalty of every change: what was made smallest. */
  readonly objective: number
  readonly sigma: number
  readonly penalty: number
  readonly minSegment: number
}

/**
 * Where the level changed: the division into levels that costs least. Every division is considered (optimal partitioning),
 * so the answer is the one PELT gives; at lengths of ours its pruning would save nothing. No change where nothing varies.
 */
export function changePoints(values: readonly number[], settings: ChangePointSettings = {}): ChangePoints {
  const { sigma = spreadOf(values), penalty = 3 * Math.log(Math.max(1, values.length)), minSegment = 2 } = settings
  const used = { sigma, penalty, minSegment }
  if (values.length === 0) return { starts: [], means: [], objective: 0, ...used }
  if (sigma === 0) return { starts: [], means: [mean(values)], objective: 0, ...used }
  const { objective, starts } = cheapestDivision(values, used)
  const bounds = [0, ...starts, values.length]
  const means = bounds.slice(1).map((end, at) => mean(values.slice(bounds[at], end)))
  return { starts, means, objective, ...used }
}

function spreadOf(values: readonly number[]): number {
  if (values.length < 2) return 0
  return mean(values.slice(1).map((value, at) => Math.abs(value - values[at]!))) / 1.128
}

interface Division {
  readonly objective: number
  readonly starts: readonly number[]
}

/** best[end] divides the first `end` points; each is one level, or a best division with one more level behind it. */
function cheapestDivision(values: readonly number[], { sigma, penalty, minSegment }: Required<ChangePointSettings>) {
  const cost = levelCost(values, sigma)
  const best: Division[] = [{ objective: 0, starts: [] }]
  for (let end = 1; end <= values.length; end += 1) {
    let cheapest: Division = { objective: cost(0, end), starts: [] }
    for (let start = minSegment; start <= end - minSegment; start += 1) {
      const before = best[start]!
      const objective = before.objective + penalty + cost(start, end)
      if (objective < cheapest.objective) cheapest = { objective, starts: [...before.starts, start] }
    }
    best.push(cheapest)
  }
  return best.at(-1)!
}

/** Squared deviations from their mean of the points from start up to end, in squared sigmas. */
function levelCost(values: readonly number[], sigma: number): (start: number, end: number) => number {
  const middle = mean(values)
  const scores = values.map((value) => (value - middle) / sigma)
  const sums = running(scores)
  const squares = running(scores.map((score) => score * score))
  return (start, end) => squares[end]! - squares[start]! - (sums[end]! - sums[start]!) ** 2 / (end - start)
}

function running(values: readonly number[]): number[] {
  let sum = 0
  return [0, ...values.map((value) => (sum += value))]
}
