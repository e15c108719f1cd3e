import betainc from '@stdlib/math-base-special-betainc'
import betaincinv from '@stdlib/math-base-special-betaincinv'
import erfc from '@stdlib/math-base-special-erfc'
import erfcinv from '@stdlib/math-base-special-erfcinv'
import gammaln from '@stdlib/math-base-special-gammaln'
import { gammaLower, gammaUpper } from './incompleteGamma.ts'

// The one file that knows @stdlib (with incompleteGamma, which mends it), so that screens which need no distribution carry none (docs/adr/0010).
// Tails are computed as tails, never as 1 - the rest: small p-values keep their digits.

/** P(Z <= x) of the standard normal distribution. */
export function normalCdf(x: number): number {
  return erfc(-x / Math.SQRT2) / 2
}

/** The x with P(Z <= x) = p. */
export function normalQuantile(p: number): number {
  return -Math.SQRT2 * erfcinv(2 * p)
}

/** P(T <= x) of Student's t with `df` degrees of freedom, whole or not. */
export function tCdf(x: number, df: number): number {
  const tail = tTail(Math.abs(x), df)
  return x < 0 ? tail : 1 - tail
}

/** P(T > x) for x >= 0. Near the middle the complement is the sharper of the two arguments of the beta function. */
function tTail(x: number, df: number): number {
  const square = x * x
  return (
    (square < df
      ? betainc(square / (df + square), 0.5, df / 2, true, true)
      : betainc(df / (df + square), df / 2, 0.5, true, false)) / 2
  )
}

/** The x with P(T <= x) = p. */
export function tQuantile(p: number, df: number): number {
  if (p === 0.5) return 0
  const bothTails = 2 * Math.min(p, 1 - p)
  const size = bothTails < 0.5 ? farQuantile(bothTails, df) : nearQuantile(bothTails, df)
  return p < 0.5 ? -size : size
}

function farQuantile(bothTails: number, df: number): number {
  const share = betaincinv(bothTails, df / 2, 0.5)
  return Math.sqrt((df * (1 - share)) / share)
}

function nearQuantile(bothTails: number, df: number): number {
  const share = betaincinv(1 - bothTails, 0.5, df / 2)
  return Math.sqrt((df * share) / (1 - share))
}

/** P(X > x) of chi-square. */
export function chiSquareUpper(x: number, df: number): number {
  return gammaUpper(df / 2, x / 2)
}

/** P(X > x) of F with d1 and d2 degrees of freedom. */
export function fUpper(x: number, d1: number, d2: number): number {
  return betainc(d2 / (d2 + d1 * x), d2 / 2, d1 / 2, true, false)
}

/** P(X <= x) of the beta distribution. */
export function betaCdf(x: number, a: number, b: number): number {
  return betainc(x, a, b, true, false)
}

/** The x with P(X <= x) = p of the beta distribution. */
export function betaQuantile(p: number, a: number, b: number): number {
  return betaincinv(p, a, b)
}

/** P(X >= k) of n trials with chance p. */
export function binomialUpper(k: number, n: number, p: number): number {
  if (k <= 0) return 1
  return k > n ? 0 : betainc(p, k, n - k + 1, true, false)
}

/** P(X <= k) of n trials with chance p. */
export function binomialLower(k: number, n: number, p: number): number {
  if (k < 0) return 0
  return k >= n ? 1 : betainc(p, k + 1, n - k, true, true)
}

/** P(X >= k) of a Poisson count. */
export function poissonUpper(k: number, mean: number): number {
  return k <= 0 ? 1 : gammaLower(k, mean)
}

/** Natural logarithm of the gamma function, x > 0. */
export function logGamma(x: number): number {
  return gammaln(x)
}
