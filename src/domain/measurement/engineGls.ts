import { tQuantile } from './distributions.ts'
import type { InterruptedDesign } from './interruptedDesign.ts'
import { dot, leastSquares, quadraticForm } from './linear.ts'
import { coefficientCovariance, isExact, nonNegativeRho, whitenedFit } from './reml.ts'

/** The verdict's model: the effect with its 95% interval (measurement 2d, step 4). */
export interface EngineModel {
  /** Lag-1 autocorrelation of the errors, 0…0.95. */
  readonly rho: number
  readonly estimate: number
  readonly se: number
  readonly df: number
  readonly lower: number
  readonly upper: number
  readonly coefficients: readonly number[]
  /** The points after the change as the model expects them without it. */
  readonly counterfactual: readonly number[]
  /** Nothing varies around the fit: the interval has no width. */
  readonly isExact: boolean
}

/**
 * AR(1) regression by REML with rho in [0, 0.95] and effective degrees of freedom max(2, n(1 - rho)/(1 + rho) - p).
 * @param response values before and after, in order, as many as the design has rows.
 */
export function engineGls(design: InterruptedDesign, response: readonly number[]): EngineModel {
  const { rows, averageEffect } = design
  if (isExact(rows, response)) return exactModel(design, response)
  const rho = nonNegativeRho(rows, response)
  const fitted = whitenedFit(rows, response, rho)
  const { coefficients } = fitted.fit
  const estimate = dot(averageEffect, coefficients)
  const se = Math.sqrt(quadraticForm(coefficientCovariance(fitted), averageEffect))
  const df = effectiveDf(rows.length, averageEffect.length, rho)
  const half = tQuantile(0.975, df) * se
  const counterfactual = design.unchanged.map((row) => dot(row, coefficients))
  return {
    rho,
    estimate,
    se,
    df,
    lower: estimate - half,
    upper: estimate + half,
    coefficients,
    counterfactual,
    isExact: false,
  }
}

export function effectiveDf(n: number, coefficients: number, rho: number): number {
  return Math.max(2, (n * (1 - rho)) / (1 + rho) - coefficients)
}

function exactModel({ rows, averageEffect, unchanged }: InterruptedDesign, response: readonly number[]): EngineModel {
  const { coefficients } = leastSquares(rows, response)
  const gap = dot(averageEffect, coefficients)
  // Without noise the least rounding would lie "wholly on one side" of nothing.
  const estimate = Math.abs(gap) <= 1e-11 * Math.max(...response.map(Math.abs)) ? 0 : gap
  const df = effectiveDf(rows.length, averageEffect.length, 0)
  const counterfactual = unchanged.map((row) => dot(row, coefficients))
  return { rho: 0, estimate, se: 0, df, lower: estimate, upper: estimate, coefficients, counterfactual, isExact: true }
}
