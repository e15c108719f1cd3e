import { tCdf, tQuantile } from './distributions.ts'
import { type InterruptedDesign, interruptedDesign } from './interruptedDesign.ts'
import { dot, type LeastSquares, leastSquares, quadraticForm, type Rows } from './linear.ts'
import { neweyWestCovariance } from './neweyWest.ts'
import { praisWinstenFit } from './praisWinsten.ts'
import { coefficientCovariance, likeliestRho, whitenedFit } from './reml.ts'

interface Interval {
  readonly estimate: number
  readonly se: number
  readonly lower: number
  readonly upper: number
}

interface Coefficient extends Interval {
  readonly t: number
  readonly p: number
}

/** What one way of estimating says. Intervals use t with n - p degrees of freedom. */
export interface SegmentedEstimates {
  readonly intercept: Coefficient
  readonly preSlope: Coefficient
  readonly levelChange: Coefficient
  readonly slopeChange: Coefficient
  readonly averageEffect: Interval
  readonly endEffect: Interval
}

interface Series {
  readonly values: readonly number[]
  readonly firstPostIndex: number
  readonly neweyWestLag: number
  readonly harmonics: number
  readonly period: number
}

/**
 * Segmented regression with level and slope change in the four textbook ways, for comparison in the expert view only:
 * ordinary least squares, Newey-West errors, Prais-Winsten (iterated) and AR(1) by REML. The verdict uses `engineGls`.
 */
export function segmentedRegression({ values, firstPostIndex, neweyWestLag, harmonics, period }: Series) {
  const positions = values.map((_, at) => at + 1)
  const design = interruptedDesign({ positions, before: firstPostIndex, shape: 'regression', harmonics, period })
  const straight = leastSquares(design.rows, values)
  const df = values.length - straight.coefficients.length
  const told = (coefficients: readonly number[], covariance: Rows) =>
    estimates(design, { coefficients, covariance, df })
  const prais = praisWinstenFit(design.rows, values)
  return {
    n: values.length,
    firstPostIndex,
    df,
    ...residualFacts(straight),
    ols: told(straight.coefficients, scaled(straight.inverse, straight.rss / df)),
    neweyWest: {
      lag: neweyWestLag,
      ...told(straight.coefficients, neweyWestCovariance(design.rows, straight, neweyWestLag)),
    },
    praisWinsten: prais && {
      rho: prais.rho,
      ...told(prais.fit.coefficients, scaled(prais.fit.inverse, prais.fit.rss / df)),
    },
    remlAr1: remlAr1(design, values, told),
  }
}

function remlAr1(
  design: InterruptedDesign,
  values: readonly number[],
  told: (coefficients: readonly number[], covariance: Rows) => SegmentedEstimates,
) {
  const phi = likeliestRho(design.rows, values, { from: -0.999, to: 0.999 })
  const fitted = whitenedFit(design.rows, values, phi)
  const df = values.length - fitted.fit.coefficients.length
  const constant = (df / 2) * (Math.log(df) - 1 - Math.log(2 * Math.PI))
  return {
    phi,
    sigma: Math.sqrt(fitted.rss / df),
    logRestrictedLik: fitted.logLikelihood + constant,
    ...told(fitted.fit.coefficients, coefficientCovariance(fitted)),
  }
}

function residualFacts({ residuals, rss }: LeastSquares): { durbinWatson: number; residualLag1: number } {
  const later = residuals.slice(1)
  const steps = later.map((value, at) => value - residuals[at]!)
  return { durbinWatson: dot(steps, steps) / rss, residualLag1: dot(later, residuals) / rss }
}

interface Fitted {
  readonly coefficients: readonly number[]
  readonly covariance: Rows
  readonly df: number
}

function estimates(design: InterruptedDesign, fitted: Fitted): SegmentedEstimates {
  const width = fitted.coefficients.length
  const coefficient = (name: string): Coefficient => {
    const at = design.names.indexOf(name)
    const interval = intervalOf(
      fitted,
      Array.from({ length: width }, (_, column) => (column === at ? 1 : 0)),
    )
    const t = interval.estimate / interval.se
    return { ...interval, t, p: 2 * tCdf(-Math.abs(t), fitted.df) }
  }
  return {
    intercept: coefficient('intercept'),
    preSlope: coefficient('preSlope'),
    levelChange: coefficient('levelChange'),
    slopeChange: coefficient('slopeChange'),
    averageEffect: intervalOf(fitted, design.averageEffect),
    endEffect: intervalOf(fitted, design.endEffect),
  }
}

function intervalOf({ coefficients, covariance, df }: Fitted, weights: readonly number[]): Interval {
  const estimate = dot(weights, coefficients)
  const se = Math.sqrt(quadraticForm(covariance, weights))
  const half = tQuantile(0.975, df) * se
  return { estimate, se, lower: estimate - half, upper: estimate + half }
}

function scaled(matrix: Rows, factor: number): Rows {
  return matrix.map((row) => row.map((value) => value * factor))
}
