export interface Percentiles {
  readonly n: number
  /** Null without values. */
  readonly p50: number | null
  readonly p85: number | null
  readonly p95: number | null
  readonly mean: number | null
  /** Under 20 values the 95th percentile is one of the two largest: do not show it. */
  readonly showsP95: boolean
}

/** Percentiles by linear interpolation between order statistics (quantile type 7), with how many values there are. */
export function percentilesOf(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((one, other) => one - other)
  const n = sorted.length
  return {
    n,
    p50: quantile(sorted, 0.5),
    p85: quantile(sorted, 0.85),
    p95: quantile(sorted, 0.95),
    mean: n === 0 ? null : sorted.reduce((sum, value) => sum + value, 0) / n,
    showsP95: n >= 20,
  }
}

function quantile(sorted: readonly number[], share: number): number | null {
  const place = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return low === undefined || high === undefined ? null : low + (place - Math.floor(place)) * (high - low)
}
