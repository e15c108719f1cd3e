/**
 * Benjamini and Hochberg's false discovery rate for portfolios of more than 20 verdicts (measurement 2h).
 * @param p one per verdict, 0…1. @returns the adjusted p of each, in the same order: those up to the wanted rate (.05) stand.
 */
export function adjustedForMany(p: readonly number[]): number[] {
  const order = p.map((_, at) => at).sort((one, other) => p[other]! - p[one]!)
  const adjusted = new Array<number>(p.length)
  let least = 1
  order.forEach((at, fromTop) => {
    least = Math.min(least, (p[at]! * p.length) / (p.length - fromTop))
    adjusted[at] = least
  })
  return adjusted
}
