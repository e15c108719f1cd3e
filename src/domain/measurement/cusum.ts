export interface CusumSettings {
  readonly mean: number
  /** Above 0. */
  readonly sigma: number
  /** Slack per point, in sigmas: half the shift to be found. */
  readonly k: number
  /** Decision interval, in sigmas. */
  readonly h: number
}
export interface Cusum {
  /** Cumulated excess in sigmas, upward and downward; both are never negative. */
  readonly high: readonly number[]
  readonly low: readonly number[]
  /** Where it lies strictly beyond h; the sums run on after a signal. */
  readonly signalsHigh: readonly number[]
  readonly signalsLow: readonly number[]
}

/** Tabular CUSUM of values in time order. */
export function cusum(values: readonly number[], { mean, sigma, k, h }: CusumSettings): Cusum {
  const scores = values.map((value) => (value - mean) / sigma)
  const high = cumulatedExcess(scores, k)
  const low = cumulatedExcess(
    scores.map((score) => -score),
    k,
  )
  return { high, low, signalsHigh: beyond(high, h), signalsLow: beyond(low, h) }
}

function cumulatedExcess(scores: readonly number[], slack: number): number[] {
  let sum = 0
  return scores.map((score) => {
    sum = Math.max(0, sum + score - slack)
    return sum
  })
}

function beyond(sums: readonly number[], limit: number): number[] {
  return sums.flatMap((sum, at) => (sum > limit ? [at] : []))
}
