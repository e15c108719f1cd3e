import gammainc from '@stdlib/math-base-special-gammainc'

/** From here on the library's own expansion near x = a loses all but two digits; the two classic expansions keep twelve. */
const LARGE = 200
const ENOUGH = 1e-17

/** Q(a, x) and P(a, x), the upper and lower shares of the gamma function, a > 0, x >= 0; each computed as itself, so tails keep their digits. */
export function gammaUpper(a: number, x: number): number {
  if (a < LARGE) return gammainc(x, a, true, true)
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x)
}

export function gammaLower(a: number, x: number): number {
  if (a < LARGE) return gammainc(x, a, true, false)
  return x < a + 1 ? lowerSeries(a, x) : 1 - upperFraction(a, x)
}

/** P = x^a e^-x / Γ(a + 1) × (1 + x/(a + 1) + x²/((a + 1)(a + 2)) + …). */
function lowerSeries(a: number, x: number): number {
  let [term, sum] = [1, 1]
  for (let next = a + 1; term > sum * ENOUGH; next += 1) {
    term *= x / next
    sum += term
  }
  return density(a, x) * sum
}

/** Q = x^a e^-x / Γ(a) × 1/(x + 1 - a - 1(1 - a)/(x + 3 - a - …)), by Lentz's method. */
function upperFraction(a: number, x: number): number {
  let width = x + 1 - a
  let [numerator, denominator] = [Number.POSITIVE_INFINITY, 1 / width]
  let fraction = denominator
  for (let at = 1, factor = 0; Math.abs(factor - 1) > 1e-15; at += 1) {
    const part = at * (a - at)
    width += 2
    denominator = 1 / (part * denominator + width)
    numerator = width + part / numerator
    factor = numerator * denominator
    fraction *= factor
  }
  return density(a, x) * a * fraction
}

/** x^a e^-x / Γ(a + 1) for large a, by Stirling's formula around x = a: no large logarithms are subtracted. */
function density(a: number, x: number): number {
  const away = (x - a) / a
  const stirling = 1 / (12 * a) - 1 / (360 * a ** 3)
  return Math.exp(-a * (away - Math.log1p(away)) - stirling) / Math.sqrt(2 * Math.PI * a)
}
