export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

/** NaN for none. */
export function mean(values: readonly number[]): number {
  return total(values) / values.length
}

/** Sum of squared distances from the mean. */
export function squaredDeviations(values: readonly number[]): number {
  const middle = mean(values)
  return total(values.map((value) => (value - middle) ** 2))
}
