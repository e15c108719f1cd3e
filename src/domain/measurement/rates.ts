import { binomialLower, binomialUpper } from './distributions.ts'
import { clopperPearson, exactBinomialP } from './exactBinomial.ts'

export interface Events {
  readonly events: number
  /** How long or how many were watched: months, users, bed-days; above 0. */
  readonly exposure: number
}
export interface ExactRateRatio {
  /** After / before; null where there were no events before. */
  readonly ratio: number | null
  readonly lower: number
  /** Null where there is no upper bound: no events before. */
  readonly upper: number | null
  readonly pTwoSided: number
  readonly pGreater: number
  readonly pLess: number
}

/** Two Poisson rates compared exactly: given all events, how many fell after is binomial. 95% interval. */
export function exactRateRatio(before: Events, after: Events): ExactRateRatio {
  const seen = { x: after.events, n: after.events + before.events }
  const share = after.exposure / (after.exposure + before.exposure)
  const { lower, upper } = clopperPearson(seen)
  const scale = before.exposure / after.exposure
  return {
    ratio: before.events === 0 ? null : (after.events / before.events) * scale,
    lower: seen.n === 0 ? 0 : (lower / (1 - lower)) * scale,
    upper: upper === 1 ? null : (upper / (1 - upper)) * scale,
    pTwoSided: exactBinomialP(seen, share),
    pGreater: binomialUpper(seen.x, seen.n, share),
    pLess: binomialLower(seen.x, seen.n, share),
  }
}
