import { chiSquareUpper } from './distributions.ts'
import { mean, squaredDeviations, total } from './mean.ts'
import { ranksOf } from './ranks.ts'

/** Autocorrelation about the overall mean at a lag; 0 where nothing varies. */
export function autocorrelationAt(values: readonly number[], lag: number): number {
  const middle = mean(values)
  const products = values.slice(lag).map((value, at) => (value - middle) * (values[at]! - middle))
  const squares = squaredDeviations(values)
  return squares > 0 ? total(products) / squares : 0
}

export function lag1(values: readonly number[]): number {
  return autocorrelationAt(values, 1)
}

/** Whether the first `lag` autocorrelations together are more than chance (Ljung-Box). */
export function ljungBox(values: readonly number[], lag: number): { lag: number; statistic: number; p: number } {
  const n = values.length
  const terms = Array.from({ length: lag }, (_, at) => autocorrelationAt(values, at + 1) ** 2 / (n - at - 1))
  const statistic = n * (n + 2) * total(terms)
  return { lag, statistic, p: chiSquareUpper(statistic, lag) }
}

/** Durbin-Watson about the mean: near 2 without autocorrelation; 2 where nothing varies. */
export function durbinWatson(values: readonly number[]): number {
  const steps = values.slice(1).map((value, at) => (value - values[at]!) ** 2)
  const squares = squaredDeviations(values)
  return squares > 0 ? total(steps) / squares : 2
}

export interface KruskalWallis {
  readonly statistic: number
  readonly df: number
  readonly p: number
}

/** Whether the level depends on the place in the season (0 … period - 1); statistic 0 where all values are equal. */
export function seasonalKruskalWallis(values: readonly number[], period: number): KruskalWallis {
  const n = values.length
  const { ranks, ties } = ranksOf(values)
  const seasons = Array.from({ length: Math.min(period, n) }, (_, place) =>
    ranks.filter((_rank, at) => at % period === place),
  )
  const between = total(seasons.map((season) => total(season) ** 2 / season.length))
  const tieFactor = 1 - total(ties.map((tied) => tied ** 3 - tied)) / (n ** 3 - n)
  const statistic = tieFactor > 0 ? ((12 * between) / (n * (n + 1)) - 3 * (n + 1)) / tieFactor : 0
  const df = seasons.length - 1
  return { statistic, df, p: statistic > 0 ? chiSquareUpper(statistic, df) : 1 }
}
