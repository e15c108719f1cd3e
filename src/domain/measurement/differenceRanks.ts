/**
 * Order statistics of all differences after - before, without writing the differences down: twenty thousand points have a
 * hundred million of them. Halving the line between the smallest and the largest ends on the very double that is asked for.
 * @returns a function: rank from 1 to the number of pairs → that smallest difference; NaN outside.
 */
export function differenceRanks(before: readonly number[], after: readonly number[]): (rank: number) => number {
  const [earlier, later] = [Float64Array.from(before).sort(), Float64Array.from(after).sort()]
  const [smallest, largest] = [later[0]! - earlier.at(-1)!, later.at(-1)! - earlier[0]!]
  return (rank) => {
    if (!(rank >= 1 && rank <= earlier.length * later.length)) return Number.NaN
    let [low, high] = [smallest, largest]
    if (pairsUpTo(low, earlier, later) >= rank) return low
    for (let middle = low + (high - low) / 2; middle > low && middle < high; middle = low + (high - low) / 2) {
      if (pairsUpTo(middle, earlier, later) >= rank) high = middle
      else low = middle
    }
    return high
  }
}

/** How many differences are at most `most`; both lists ascend, so one walk along them counts all pairs. */
function pairsUpTo(most: number, earlier: Float64Array, later: Float64Array): number {
  let [pairs, first] = [0, 0]
  for (const value of later) {
    while (first < earlier.length && value - earlier[first]! > most) first += 1
    pairs += earlier.length - first
  }
  return pairs
}
