import { tCdf } from './distributions.ts'

export interface RateEvidence {
  readonly last3: number
  readonly prior12: number
  /** Overdispersion of the twelve: variance / mean, at least 1. */
  readonly phi: number
  readonly rateRatio: number
  readonly t: number
  /** One-sided, 11 degrees of freedom. */
  readonly p: number
}

export interface RisingEvaluation extends RateEvidence {
  readonly at: number
  readonly threeRising: boolean
  readonly state: 'candidate' | 'watch' | 'none'
}

/** T2 at every month from the fifteenth: three ascending months, and a rate above the twelve months before (p < .05). */
export function risingEvaluations(counts: readonly number[]): RisingEvaluation[] {
  return counts.slice(14).map((_, skipped) => {
    const at = skipped + 14
    const evidence = rateEvidence(counts.slice(at - 2, at + 1), counts.slice(at - 14, at - 2))
    const threeRising = isRising(counts.slice(at - 2, at + 1))
    const watched = evidence.p < 0.05 ? 'candidate' : 'watch'
    return { at, threeRising, ...evidence, state: threeRising ? watched : 'none' }
  })
}

/** Each strictly above the one before. */
export function isRising(values: readonly number[]): boolean {
  return values.every((value, at) => at === 0 || value > values[at - 1]!)
}

/** Log rate ratio of the last three months against the twelve before, half an event added to both, widened for overdispersion. */
export function rateEvidence(last: readonly number[], prior: readonly number[]): RateEvidence {
  const [last3, prior12] = [sum(last), sum(prior)]
  const phi = overdispersion(prior)
  const rateRatio = (last3 + 0.5) / last.length / ((prior12 + 0.5) / prior.length)
  const t = Math.log(rateRatio) / Math.sqrt(phi * (1 / (last3 + 0.5) + 1 / (prior12 + 0.5)))
  return { last3, prior12, phi, rateRatio, t, p: tCdf(-t, prior.length - 1) }
}

function overdispersion(counts: readonly number[]): number {
  const mean = sum(counts) / counts.length
  const variance = sum(counts.map((count) => (count - mean) ** 2)) / (counts.length - 1)
  return mean === 0 ? 1 : Math.max(1, variance / mean)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
