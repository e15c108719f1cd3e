export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

/** NaN for none. The second pass takes back what rounding added: the mean of equal values is that value, to the last bit. */
export function mean(values: readonly number[]): number {
  const near = total(values) / values.length
  return near + total(values.map((value) => value - near)) / values.length
}

const ROUNDING = 1e-13

/** value - line; 0 where only rounding lies between them, as between 3 of 0.3 and 6 of 0.6. */
export function gap(value: number, line: number): number {
  const between = value - line
  return Math.abs(between) <= ROUNDING * Math.abs(line) ? 0 : between
}

/** Sum of squared distances from the mean. */
export function squaredDeviations(values: readonly number[]): number {
  const middle = mean(values)
  return total(values.map((value) => (value - middle) ** 2))
}
