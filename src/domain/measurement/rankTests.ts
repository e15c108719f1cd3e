import { differenceRanks } from './differenceRanks.ts'
import { normalCdf, normalQuantile } from './distributions.ts'
import { total } from './mean.ts'
import { rankSumQuantile, waysToSum } from './rankSum.ts'
import { ranksOf } from './ranks.ts'

/** Beyond so many pairs counting every arrangement takes seconds, and the normal approximation is indistinguishable. */
const MOST_PAIRS = 10_000

export interface HodgesLehmann {
  readonly estimate: number
  readonly lower: number
  readonly upper: number
  /** Which smallest and which largest difference bound the interval. */
  readonly rank: number
}

/**
 * Median of all differences after - before with Moses' 95% interval: order statistics of those differences, the rank from
 * the exact null distribution without ties. Groups too small for 95% get the widest interval there is. NaN where one is empty.
 */
export function hodgesLehmann(before: readonly number[], after: readonly number[]): HodgesLehmann {
  const differenceAt = differenceRanks(before, after)
  const pairs = before.length * after.length
  const rank = Math.max(1, intervalRank(before.length, after.length))
  return {
    estimate: (differenceAt(Math.ceil(pairs / 2)) + differenceAt(Math.floor(pairs / 2) + 1)) / 2,
    lower: differenceAt(rank),
    upper: differenceAt(pairs + 1 - rank),
    rank,
  }
}

function intervalRank(m: number, n: number): number {
  if (m * n <= MOST_PAIRS) return rankSumQuantile(0.025, m, n)
  return Math.floor((m * n) / 2 + normalQuantile(0.025) * Math.sqrt((m * n * (m + n + 1)) / 12))
}

export interface MannWhitney {
  /** How often an after-value exceeds a before-value, ties counting half. */
  readonly u: number
  readonly hasTies: boolean
  /** Two-sided, all arrangements counted, ties respected; null beyond 10,000 pairs. */
  readonly pExact: number | null
  /** Normal approximation, tie-corrected, with continuity correction; 0 where all values are equal. */
  readonly z: number
  readonly pNormal: number
  /** u as a share of all pairs. */
  readonly probSuperiority: number
  readonly cliffsDelta: number
}

/** Whether values after tend to be larger than values before. Both sides must hold values. */
export function mannWhitney(before: readonly number[], after: readonly number[]): MannWhitney {
  const [m, n] = [before.length, after.length]
  const { ranks, ties } = ranksOf([...before, ...after])
  const u = total(ranks.slice(m)) - (n * (n + 1)) / 2
  const size = m + n
  const tieTerm = total(ties.map((tied) => tied ** 3 - tied)) / (size * (size - 1))
  const deviation = u - (m * n) / 2
  const sd = Math.sqrt(((m * n) / 12) * (size + 1 - tieTerm))
  const z = deviation === 0 ? 0 : (deviation - Math.sign(deviation) / 2) / sd
  return {
    u,
    hasTies: ties.length > 0,
    pExact: m * n <= MOST_PAIRS ? exactP(ranks, m) : null,
    z,
    pNormal: Math.min(1, 2 * normalCdf(-Math.abs(z))),
    probSuperiority: u / (m * n),
    cliffsDelta: (2 * u) / (m * n) - 1,
  }
}

/** Share of arrangements whose rank sum lies as far from the expected one or farther. Doubled ranks are whole even with ties. */
function exactP(ranks: readonly number[], m: number): number {
  const doubled = ranks.map((rank) => 2 * rank)
  const observed = total(doubled.slice(0, m))
  const expected = m * (ranks.length + 1)
  const ways = waysToSum(doubled, m)
  const isAsFar = (_: number, sum: number) => Math.abs(sum - expected) >= Math.abs(observed - expected)
  return total([...ways.filter(isAsFar)]) / total([...ways])
}
