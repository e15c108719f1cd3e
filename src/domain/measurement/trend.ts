import { normalCdf, normalQuantile } from './distributions.ts'
import { total } from './mean.ts'
import { ranksOf } from './ranks.ts'

export interface MannKendall {
  /** Pairs that rise less pairs that fall. */
  readonly s: number
  /** Variance of s without a trend, corrected for ties; 0 where all values are equal. */
  readonly varS: number
  /** With continuity correction; 0 where s is 0. */
  readonly z: number
  readonly pTwoSided: number
  readonly pIncreasing: number
  readonly pDecreasing: number
  /** Null where all values are equal or there is only one. */
  readonly tauB: number | null
}

/** Whether values in time order drift one way (Mann-Kendall). */
export function mannKendall(values: readonly number[]): MannKendall {
  const n = values.length
  const { ties } = ranksOf(values)
  const s = risesLessFalls(values)
  const varS = (spread(n) - total(ties.map(spread))) / 18
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(varS)
  const [allPairs, tiedPairs] = [pairCount(n), total(ties.map(pairCount))]
  return {
    s,
    varS,
    z,
    pTwoSided: Math.min(1, 2 * normalCdf(-Math.abs(z))),
    pIncreasing: normalCdf(-z),
    pDecreasing: normalCdf(z),
    tauB: allPairs > tiedPairs ? s / Math.sqrt(allPairs * (allPairs - tiedPairs)) : null,
  }
}

export interface SenSlope {
  /** Change per step: the median of all pairwise slopes. NaN for fewer than two values. */
  readonly slope: number
  /** Null where so few points bound nothing at this confidence. */
  readonly lower: number | null
  readonly upper: number | null
}

/** Sen's slope with its distribution-free interval. */
export function senSlope(values: readonly number[], confidence = 0.95): SenSlope {
  const slopes = pairwiseSlopes(values).sort()
  const reach = normalQuantile((1 + confidence) / 2) * Math.sqrt(mannKendall(values).varS)
  const lowerRank = roundHalfEven((slopes.length - reach) / 2)
  const upperRank = roundHalfEven((slopes.length + reach) / 2) + 1
  return { slope: middle(slopes), lower: slopes[lowerRank - 1] ?? null, upper: slopes[upperRank - 1] ?? null }
}

// Pairs grow with the square of the points: they are counted in place, and slopes kept as bare doubles.
function risesLessFalls(values: readonly number[]): number {
  let s = 0
  for (let at = 0; at < values.length; at += 1) {
    for (let later = at + 1; later < values.length; later += 1) s += Math.sign(values[later]! - values[at]!)
  }
  return s
}

function pairwiseSlopes(values: readonly number[]): Float64Array {
  const slopes = new Float64Array(pairCount(values.length))
  let next = 0
  for (let at = 0; at < values.length; at += 1) {
    for (let later = at + 1; later < values.length; later += 1) {
      slopes[next] = (values[later]! - values[at]!) / (later - at)
      next += 1
    }
  }
  return slopes
}

function middle(ascending: Float64Array): number {
  const [below, above] = [ascending[Math.ceil(ascending.length / 2) - 1], ascending[Math.floor(ascending.length / 2)]]
  return ((below ?? Number.NaN) + (above ?? Number.NaN)) / 2
}

function pairCount(n: number): number {
  return (n * (n - 1)) / 2
}

function spread(n: number): number {
  return (n * n - n) * (2 * n + 5)
}

function roundHalfEven(value: number): number {
  const below = Math.floor(value)
  if (value - below !== 0.5) return Math.round(value)
  return below % 2 === 0 ? below : below + 1
}
