import type { ComparedPhases } from './comparedPhases.ts'
import type { EngineModel } from './engineGls.ts'
import { median } from './median.ts'
import type { Direction } from './series.ts'
import { mannKendall } from './trend.ts'
import type { Sustained, VerdictPath } from './verdictTypes.ts'

export interface SustainedFacts {
  readonly sustained: Sustained
  /** Of the last six points, how many lie on the good side of what was expected without the change. */
  readonly lastSixOnGoodSide?: number
  /** One-sided Mann-Kendall p for a drift back. */
  readonly adverseTrendP?: number
}

const ENOUGH_TO_SAY = 12

/**
 * Whether an improvement holds (measurement 2d, step 9).
 * @param deviations after-points minus what was expected without the change, in order.
 */
export function sustainedFacts(deviations: readonly number[], direction: Direction): SustainedFacts {
  if (deviations.length < ENOUGH_TO_SAY) return { sustained: 'not_yet_assessable' }
  const isGood = (value: number) => (direction === 'increase' ? value > 0 : value < 0)
  const lastSixOnGoodSide = deviations.slice(-6).filter(isGood).length
  const { pIncreasing, pDecreasing } = mannKendall(deviations)
  const adverseTrendP = direction === 'increase' ? pDecreasing : pIncreasing
  const holds = lastSixOnGoodSide >= 5 && adverseTrendP > 0.05
  return { sustained: holds ? 'sustained' : 'fading', lastSixOnGoodSide, adverseTrendP }
}

interface DeviationsOf {
  readonly path: VerdictPath
  readonly phases: ComparedPhases
  readonly model?: EngineModel
}

/** From the median before on the level path, from the model's own course without the change otherwise. */
export function deviationsAfter({ path, phases, model }: DeviationsOf): number[] {
  const usual = median(phases.baseline.values)
  const expected = (at: number) => (path === 'level' || !model ? usual : model.counterfactual[at]!)
  return phases.post.values.map((value, at) => value - expected(at))
}
