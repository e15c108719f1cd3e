export interface Ranks {
  /** Rank of each value from 1, in the order given; equal values share their mean rank. */
  readonly ranks: readonly number[]
  /** How many values each group of equals holds, groups of one left out. */
  readonly ties: readonly number[]
}

export function ranksOf(values: readonly number[]): Ranks {
  const order = values.map((_, at) => at).sort((one, other) => values[one]! - values[other]!)
  const ranks: number[] = new Array(values.length).fill(0)
  const ties: number[] = []
  for (let first = 0; first < order.length; ) {
    let next = first + 1
    while (next < order.length && values[order[next]!] === values[order[first]!]) next += 1
    for (const at of order.slice(first, next)) ranks[at] = (first + 1 + next) / 2
    if (next - first > 1) ties.push(next - first)
    first = next
  }
  return { ranks, ties }
}
