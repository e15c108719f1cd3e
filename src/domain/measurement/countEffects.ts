import { pooledLevel } from './autocorrelation.ts'
import type { ComparedPhases, Phase } from './comparedPhases.ts'
import { tQuantile } from './distributions.ts'
import { total } from './mean.ts'
import { newcombe10 } from './proportion.ts'
import type { Autocorrelation, Count, Estimate } from './verdictTypes.ts'

/** t(.975, n - 2) × √(overdispersion × variance inflation): stands where textbooks have 1.96. */
export function widenedQuantile({ baseline, post }: ComparedPhases, { phi = 1, vif }: Autocorrelation): number {
  return tQuantile(0.975, baseline.values.length + post.values.length - 2) * Math.sqrt(phi * vif)
}

/** Difference of two pooled shares, after - before, Newcombe's method 10. */
export function shareDifference({ baseline, post }: ComparedPhases, z: number): Estimate {
  const { lower, upper } = newcombe10(pooled(baseline), pooled(post), z)
  return { estimate: pooledLevel(post) - pooledLevel(baseline), lower, upper }
}

/** Ratio of two pooled rates, after/before; half an event is lent to both sides where one has none. */
export function rateRatio({ baseline, post }: ComparedPhases, z: number): Estimate {
  const [before, after] = [pooled(baseline), pooled(post)]
  const lent = before.x === 0 || after.x === 0 ? 0.5 : 0
  const [eventsBefore, eventsAfter] = [before.x + lent, after.x + lent]
  const estimate = eventsAfter / after.n / (eventsBefore / before.n)
  const factor = Math.exp(z * Math.sqrt(1 / eventsAfter + 1 / eventsBefore))
  // Wildly overdispersed counts bound nothing; the largest number stands for it, as JSON has no Infinity.
  return { estimate, lower: estimate / factor, upper: Math.min(Number.MAX_VALUE, estimate * factor) }
}

function pooled({ counts }: Phase): Count {
  return { x: total(counts.map(({ x }) => x)), n: total(counts.map(({ n }) => n)) }
}
