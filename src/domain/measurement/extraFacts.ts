import { pooledLevel } from './autocorrelation.ts'
import type { ComparedPhases } from './comparedPhases.ts'
import type { Effect } from './effect.ts'
import { median } from './median.ts'
import { hodgesLehmann } from './rankTests.ts'
import type { Direction } from './series.ts'
import type { DataStrength, Estimate, VerdictInput } from './verdictTypes.ts'

/** Whether an interval lies wholly on one side of "nothing changed". */
export function sideOf({ lower, upper }: Omit<Estimate, 'estimate'>, nullValue: number, direction: Direction) {
  if (lower > nullValue) return direction === 'increase' ? 'good' : 'bad'
  if (upper < nullValue) return direction === 'increase' ? 'bad' : 'good'
  return undefined
}

/** The estimate's distance from "nothing changed" in the good direction, against the worthwhile change. */
export function isWorthwhile({ effect, nullValue }: Effect, direction: Direction, mwc: number): boolean {
  const distance = effect.estimate - nullValue
  return (direction === 'increase' ? distance : -distance) >= mwc
}

/** The level after as the target reads it: the median of values, the pooled share or rate of counts. */
export function targetFacts(
  { post }: ComparedPhases,
  { kind, direction, target }: Pick<VerdictInput, 'kind' | 'direction' | 'target'>,
): { postLevel: number; targetMet: boolean } | undefined {
  if (target === undefined || target === null) return undefined
  const postLevel = kind === 'value' ? median(post.values) : pooledLevel(post)
  return { postLevel, targetMet: direction === 'increase' ? postLevel >= target : postLevel <= target }
}

export function dataStrengthOf(nBaseline: number, nPost: number): DataStrength {
  if (nBaseline >= 24 && nPost >= 12) return 'strong'
  return nBaseline >= 12 && nPost >= 6 ? 'moderate' : 'provisional'
}

/** Median of all pairwise differences after - before, with its distribution-free interval. */
export function robustDifference({ baseline, post }: ComparedPhases) {
  const { estimate, lower, upper } = hodgesLehmann(baseline.values, post.values)
  return { hodgesLehmann: estimate, lower, upper }
}

const enoughForAnInterval = [6, 7]

/**
 * Regression to the mean (measurement 2d, step 10): the six or seven points that raised it were worse than the baseline
 * and the points after are better than them. Fewer have no interval of 95%, more are a level of their own.
 */
export function hasReturned({ baseline, post, triggers }: ComparedPhases, direction: Direction): boolean {
  if (!enoughForAnInterval.includes(triggers.values.length)) return false
  const fell = sideOf(hodgesLehmann(baseline.values, triggers.values), 0, direction) === 'bad'
  return fell && sideOf(hodgesLehmann(triggers.values, post.values), 0, direction) === 'good'
}
