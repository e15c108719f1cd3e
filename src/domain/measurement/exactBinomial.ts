import { betaQuantile, logGamma } from './distributions.ts'
import { total } from './mean.ts'
import type { CountOf, Interval } from './proportion.ts'

/** Probabilities that differ by rounding only count as equally likely. */
const EQUALLY_LIKELY = 1 + 1e-7

/** Clopper-Pearson 95% interval for a share. */
export function clopperPearson({ x, n }: CountOf): Interval {
  return {
    lower: x === 0 ? 0 : betaQuantile(0.025, x, n - x + 1),
    upper: x === n ? 1 : betaQuantile(0.975, x + 1, n - x),
  }
}

/** Two-sided p of x of n against a chance `p`: all counts no likelier than the one seen. */
export function exactBinomialP({ x, n }: CountOf, p: number): number {
  const likelihood = (k: number) => Math.exp(logChoose(n, k) + timesLog(k, p) + timesLog(n - k, 1 - p))
  return noLikelier(
    Array.from({ length: n + 1 }, (_, k) => likelihood(k)),
    x,
  )
}

/** Fisher's exact test, two-sided, of two shares being the same. */
export function fisherP(before: CountOf, after: CountOf): number {
  const all = before.x + after.x
  const fewest = Math.max(0, all - before.n)
  const most = Math.min(all, after.n)
  const likelihood = (k: number) =>
    Math.exp(logChoose(after.n, k) + logChoose(before.n, all - k) - logChoose(before.n + after.n, all))
  return noLikelier(
    Array.from({ length: most - fewest + 1 }, (_, at) => likelihood(fewest + at)),
    after.x - fewest,
  )
}

function noLikelier(likelihoods: readonly number[], seen: number): number {
  const bound = likelihoods[seen]! * EQUALLY_LIKELY
  return Math.min(1, total(likelihoods.filter((likelihood) => likelihood <= bound)))
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
}

/** 0 × log 0 is 0 here: what cannot happen and did not. */
function timesLog(times: number, chance: number): number {
  return times === 0 ? 0 : times * Math.log(chance)
}
