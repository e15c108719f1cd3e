import type { ComparedPhases, Phase } from './comparedPhases.ts'
import { dot } from './linear.ts'
import { mean, total } from './mean.ts'
import type { MetricKind } from './series.ts'
import type { Autocorrelation } from './verdictTypes.ts'

/**
 * How much neighbouring points resemble each other within the phases, and how far counts spread beyond chance
 * (measurement 2d, step 5): Pearson residuals for proportion and rate, plain ones for values.
 */
export function autocorrelationOf(kind: MetricKind, { baseline, post }: ComparedPhases): Autocorrelation {
  const phases = [residuals(kind, baseline), residuals(kind, post)]
  const n = baseline.values.length + post.values.length
  const squares = phases.reduce((sum, phase) => sum + dot(phase, phase), 0)
  const products = phases.reduce((sum, phase) => sum + dot(phase.slice(1), phase), 0)
  const r1 = squares > 0 ? products / squares : 0
  const bias = 2 / n
  const rhoCorrected = (r1 + bias) / (1 - 4 * bias)
  const rhoUsed = Math.min(0.8, Math.max(0, rhoCorrected))
  const shared = { r1, rhoCorrected, rhoUsed, vif: (1 + rhoUsed) / (1 - rhoUsed) }
  return kind === 'value' ? shared : { ...shared, phi: Math.max(1, squares / (n - 2)) }
}

export function pooledLevel({ counts }: Phase): number {
  return total(counts.map(({ x }) => x)) / total(counts.map(({ n }) => n))
}

function residuals(kind: MetricKind, phase: Phase): number[] {
  if (kind === 'value') {
    const middle = mean(phase.values)
    return phase.values.map((value) => value - middle)
  }
  const level = pooledLevel(phase)
  const spread = kind === 'proportion' ? level * (1 - level) : level
  return phase.values.map((value, at) => (spread > 0 ? (value - level) / Math.sqrt(spread / phase.counts[at]!.n) : 0))
}
