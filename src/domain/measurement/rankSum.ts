/** P(U <= q) of the Mann-Whitney count of m against n values without ties, exact. */
export function rankSumLower(q: number, m: number, n: number): number {
  const ways = waysOfU(m, n)
  return total(ways.subarray(0, Math.max(0, Math.floor(q) + 1))) / total(ways)
}

/** The smallest q with P(U <= q) >= p, exact. */
export function rankSumQuantile(p: number, m: number, n: number): number {
  const ways = waysOfU(m, n)
  // The allowance lets a p that is itself one of the steps be met by that step.
  const wanted = p * total(ways) * (1 - 1e-14)
  let reached = 0
  return ways.findIndex((count) => {
    reached += count
    return reached >= wanted
  })
}

/**
 * In how many ways `chosen` of the scores (whole, not negative) add up to each sum 0, 1, 2 …
 * Only additions, so beyond 2^53 the counts are rounded, never wrong in their leading digits.
 */
export function waysToSum(scores: readonly number[], chosen: number): Float64Array<ArrayBuffer> {
  const ascending = scores.toSorted((one, other) => one - other)
  const largest = total(ascending.slice(ascending.length - chosen))
  const ways = Array.from({ length: chosen + 1 }, () => new Float64Array(largest + 1))
  ways[0]![0] = 1
  ascending.forEach((score, at) => {
    for (let taken = Math.min(chosen, at + 1); taken > 0; taken -= 1) {
      const [into, from] = [ways[taken]!, ways[taken - 1]!]
      const reached = total(ascending.slice(at + 1 - taken, at + 1))
      for (let sum = score; sum <= reached; sum += 1) into[sum]! += from[sum - score]!
    }
  })
  return ways[chosen]!
}

/** U is the rank sum of either group less its smallest possible value; counting the smaller group is the shorter way. */
function waysOfU(m: number, n: number): Float64Array<ArrayBuffer> {
  const chosen = Math.min(m, n)
  const ranks = Array.from({ length: m + n }, (_, at) => at)
  return waysToSum(ranks, chosen).subarray((chosen * (chosen - 1)) / 2)
}

function total(values: Iterable<number>): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
