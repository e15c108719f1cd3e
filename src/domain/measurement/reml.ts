import { dot, type LeastSquares, leastSquares, type Rows } from './linear.ts'

/** A regression whose errors follow e(t) = rho e(t-1) + noise, for one rho. */
export interface Whitened {
  readonly rho: number
  readonly fit: LeastSquares
  /** |y* - X*b|² / (1 - rho²). */
  readonly rss: number
  /** Profile restricted log-likelihood, without its constant. */
  readonly logLikelihood: number
}

/** Least squares after P = I - rho × subdiagonal, P₁₁ = √(1 - rho²) on both sides. */
export function whitenedFit(rows: Rows, response: readonly number[], rho: number): Whitened {
  const fit = leastSquares(whitenedRows(rows, rho), whitened(response, rho))
  const [n, p] = [rows.length, rows[0]?.length ?? 0]
  const shrink = Math.log(1 - rho * rho)
  const rss = fit.rss / (1 - rho * rho)
  const logLikelihood = -((n - p) * Math.log(rss) + (n - 1) * shrink + fit.logDeterminant - p * shrink) / 2
  return { rho, fit, rss, logLikelihood }
}

/**
 * The rho of greatest restricted likelihood (REML) between two bounds, both included: a grid, golden section, then Newton's
 * method beyond 1e-10.
 */
export function likeliestRho(
  rows: Rows,
  response: readonly number[],
  { from, to }: { from: number; to: number },
): number {
  const likelihood = (rho: number) => whitenedFit(rows, response, rho).logLikelihood
  const steps = Math.round((to - from) / 0.05)
  const grid = Array.from({ length: steps + 1 }, (_, at) => from + ((to - from) * at) / steps)
  const best = grid.map((rho) => likelihood(rho)).reduce((top, value, at, all) => (value > all[top]! ? at : top), 0)
  const near = goldenMaximum(likelihood, grid[Math.max(0, best - 1)]!, grid[Math.min(steps, best + 1)]!)
  // Golden section never reaches an end, and near 0.95 the interval's width hangs on the last digits of 1 - rho.
  const end = [from, to].find((bound) => likelihood(bound) >= likelihood(near))
  return end ?? Math.min(to, Math.max(from, polished(likelihood, polished(likelihood, near))))
}

/** The verdict's rho, in [0, 0.95]: 0 where that is as good within 1e-9, so that no autocorrelation is claimed for nothing. */
export function nonNegativeRho(rows: Rows, response: readonly number[]): number {
  const rho = likeliestRho(rows, response, { from: 0, to: 0.95 })
  const gain = whitenedFit(rows, response, rho).logLikelihood - whitenedFit(rows, response, 0).logLikelihood
  return gain <= 1e-9 ? 0 : rho
}

/** Covariance of the coefficients: RSS (1 - rho²)/(n - p) × (X*'X*)⁻¹. */
export function coefficientCovariance({ fit, rss, rho }: Whitened): Rows {
  const [n, p] = [fit.residuals.length, fit.coefficients.length]
  const scale = (rss * (1 - rho * rho)) / (n - p)
  return fit.inverse.map((row) => row.map((value) => value * scale))
}

/** Nothing is left to chance: what a straight fit leaves over is rounding. */
export function isExact(rows: Rows, response: readonly number[]): boolean {
  return leastSquares(rows, response).rss <= 1e-24 * dot(response, response)
}

function whitenedRows(rows: Rows, rho: number): number[][] {
  return rows.map((row, at) => row.map((value, column) => lagged(value, rows[at - 1]?.[column], rho)))
}

export function whitened(values: readonly number[], rho: number): number[] {
  return values.map((value, at) => lagged(value, values[at - 1], rho))
}

function lagged(value: number, previous: number | undefined, rho: number): number {
  return previous === undefined ? Math.sqrt(1 - rho * rho) * value : value - rho * previous
}

const golden = (Math.sqrt(5) - 1) / 2

function goldenMaximum(of: (at: number) => number, from: number, to: number): number {
  let [low, high] = [from, to]
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)]
  let [atLeft, atRight] = [of(left), of(right)]
  while (high - low > 1e-6) {
    if (atLeft >= atRight) {
      ;[high, right, atRight] = [right, left, atLeft]
      left = high - golden * (high - low)
      atLeft = of(left)
    } else {
      ;[low, left, atLeft] = [left, right, atRight]
      right = low + golden * (high - low)
      atRight = of(right)
    }
  }
  return (low + high) / 2
}

const width = 1e-3

/** One Newton step on five-point derivatives: comparing likelihoods alone cannot place their flat top beyond 1e-7. */
function polished(of: (at: number) => number, at: number): number {
  if (Math.abs(at) + 2 * width >= 1) return at
  const [left2, left, here, right, right2] = [-2, -1, 0, 1, 2].map((steps) => of(at + steps * width)) as Five
  const slope = (left2 - 8 * left + 8 * right - right2) / (12 * width)
  const bend = (-left2 + 16 * left - 30 * here + 16 * right - right2) / (12 * width * width)
  const step = -slope / bend
  // A maximum at a bound, or no maximum near: golden section has said all there is.
  return bend < 0 && Math.abs(step) < width ? at + step : at
}

type Five = [number, number, number, number, number]
