import { tCdf, tQuantile } from './distributions.ts'
import { mean, squaredDeviations } from './mean.ts'

export interface Welch {
  readonly difference: number
  readonly t: number
  readonly df: number
  readonly p: number
  readonly lower: number
  readonly upper: number
}

/** Difference of means after - before without assuming equal spread, 95% interval; null where nothing varies or a side has one point. */
export function welch(before: readonly number[], after: readonly number[]): Welch | null {
  const [varianceBefore, varianceAfter] = [varianceOfMean(before), varianceOfMean(after)]
  const variance = varianceBefore + varianceAfter
  if (!(variance > 0)) return null
  const df = variance ** 2 / (varianceBefore ** 2 / (before.length - 1) + varianceAfter ** 2 / (after.length - 1))
  const difference = mean(after) - mean(before)
  const t = difference / Math.sqrt(variance)
  const reach = tQuantile(0.975, df) * Math.sqrt(variance)
  return { difference, t, df, p: 2 * tCdf(-Math.abs(t), df), lower: difference - reach, upper: difference + reach }
}

function varianceOfMean(values: readonly number[]): number {
  return squaredDeviations(values) / (values.length - 1) / values.length
}
