import { mean, total } from './mean.ts'

const MOST_POINTS = 40

/**
 * Two-sided p of the difference of means by every way the points could have fallen into before and after; null beyond 40 points.
 * Each half of the points is gone through alone and the halves' sums are matched in order: 2 × 2^20 sums instead of 2^40.
 */
export function permutationMeanP(before: readonly number[], after: readonly number[]): number | null {
  const points = [...before, ...after]
  if (points.length > MOST_POINTS) return null
  const middle = mean(points)
  const centred = points.map((value) => value - middle)
  const observed = Math.abs(total(centred.slice(before.length)))
  const rounding = 1e-10 * total(centred.map(Math.abs))
  const half = Math.floor(points.length / 2)
  const [one, other] = [sumsBySize(centred.slice(0, half)), sumsBySize(centred.slice(half))]
  let [asFar, all] = [0, 0]
  for (const [taken, sums] of one.entries()) {
    const matching = other[after.length - taken]
    if (!matching) continue
    asFar += pairsAsFar(sums, matching, observed - rounding)
    all += sums.length * matching.length
  }
  return asFar / all
}

/** The sums of all subsets, by how many values they hold, each list in order. */
function sumsBySize(values: readonly number[]): Float64Array[] {
  let bySize: number[][] = [[0]]
  for (const value of values) {
    const withValue = bySize.map((sums) => sums.map((sum) => sum + value))
    bySize = [...bySize, []].map((sums, size) => (size === 0 ? sums : sums.concat(withValue[size - 1]!)))
  }
  return bySize.map((sums) => Float64Array.from(sums).sort())
}

/** How many pairs add up to at least `distance` above or below zero. */
function pairsAsFar(one: Float64Array, other: Float64Array, distance: number): number {
  if (distance <= 0) return one.length * other.length
  let [count, below, above] = [0, other.length, other.length]
  for (const sum of one) {
    while (below > 0 && sum + other[below - 1]! > -distance) below -= 1
    while (above > 0 && sum + other[above - 1]! >= distance) above -= 1
    count += below + other.length - above
  }
  return count
}
