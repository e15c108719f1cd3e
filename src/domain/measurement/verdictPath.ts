import { mannKendall } from './trend.ts'
import type { Decided, VerdictPath } from './verdictTypes.ts'

/** The least that can be compared (measurement 2d, step 1). */
export const MIN_BASELINE = 8
export const MIN_POST = 6

/** Two-sided p < 0.20: an existing trend is the commonest fake success, so the gate is loose on purpose. */
const TREND_GATE = 1.2815515655446004

/** Mann-Kendall on the baseline; a baseline that never varies has no trend. */
export function baselineTrend(values: readonly number[]): Decided['baselineTrend'] {
  const { s, z } = mannKendall(values)
  return { S: s, z, gate: Math.abs(z) > TREND_GATE }
}

/** A season needs two rounds before the change to be told from it. */
export function pathOf(season: number | null, nBaseline: number, gate: boolean): VerdictPath {
  if (season !== null && nBaseline >= 2 * season) return 'regression_seasonal'
  return gate ? 'regression' : 'level'
}
