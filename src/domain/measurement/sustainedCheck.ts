import { comparedPhases } from './comparedPhases.ts'
import { designOf } from './effect.ts'
import type { FrozenProof } from './frozenProof.ts'
import { dot } from './linear.ts'
import { median } from './median.ts'
import { proofInput } from './proofVerdict.ts'
import type { SeriesPoint } from './series.ts'
import { type SustainedFacts, sustainedFacts } from './sustained.ts'
import { computeVerdict } from './verdict.ts'

/**
 * Whether a shown improvement still holds, with every point there is by now (at 3, 6 and 12 months; measurement 2d, step 9).
 * The verdict and what was expected without the change stay those of the planned points. Null where it had not improved.
 */
export function sustainedCheck(frozen: FrozenProof, points: readonly SeriesPoint[]): SustainedFacts | null {
  const input = proofInput(frozen, points)
  const result = computeVerdict(input)
  if (result.verdict !== 'improved') return null
  const { path, model } = result
  const phases = comparedPhases({ ...input, plannedPostPoints: null })
  const usual = median(phases.baseline.values)
  const { unchanged } = designOf({ path, season: frozen.season, phases })
  const expected = (at: number) => (path === 'level' || !model ? usual : dot(unchanged[at]!, model.coefficients))
  const deviations = phases.post.values.map((value, at) => value - expected(at))
  return sustainedFacts(deviations, input.direction)
}
