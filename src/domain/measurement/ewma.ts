export interface EwmaSettings {
  readonly mean: number
  readonly sigma: number
  /** Weight of the newest point, above 0 up to 1. */
  readonly lambda: number
  /** Half-width of the limits, in standard deviations of the average. */
  readonly width: number
}
export interface Ewma {
  readonly value: readonly number[]
  readonly ucl: readonly number[]
  readonly lcl: readonly number[]
  /** Where it lies strictly outside its limits. */
  readonly signals: readonly number[]
}

/** Exponentially weighted moving average from the mean on, with the exact limits of every point. */
export function ewma(values: readonly number[], { mean, sigma, lambda, width }: EwmaSettings): Ewma {
  let average = mean
  const value = values.map((point) => {
    average = lambda * point + (1 - lambda) * average
    return average
  })
  const reach = values.map(
    (_, at) => width * sigma * Math.sqrt((lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * (at + 1)))),
  )
  return {
    value,
    ucl: reach.map((distance) => mean + distance),
    lcl: reach.map((distance) => mean - distance),
    signals: value.flatMap((point, at) => (Math.abs(point - mean) > reach[at]! ? [at] : [])),
  }
}
