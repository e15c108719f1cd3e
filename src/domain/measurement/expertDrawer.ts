import { comparedPhases } from './comparedPhases.ts'
import { interruptedDesign } from './interruptedDesign.ts'
import { permutationMeanP } from './permutation.ts'
import { mannWhitney } from './rankTests.ts'
import { isExact } from './reml.ts'
import { segmentedRegression } from './segmentedRegression.ts'
import type { Estimate, VerdictInput } from './verdictTypes.ts'
import { welch } from './welch.ts'

/** Other ways of asking the same question, for readers who want to compare. None of them decides (measurement 2d, step 13). */
export interface ExpertDrawer {
  readonly mannWhitneyP: number
  /** Null beyond 40 points: too many arrangements to count. */
  readonly permutationP: number | null
  readonly welch: (Estimate & { readonly p: number }) | null
  /** Average effect against the projected baseline, by textbook segmented regression; null where nothing varies around it. */
  readonly neweyWest: (Estimate & { readonly lag: number }) | null
  /** Null too where the series wanders so that the method finds no rho below 1. */
  readonly praisWinsten: (Estimate & { readonly rho: number }) | null
  /** Of the residuals of that regression: near 2 says no autocorrelation, and at these sizes little else. */
  readonly durbinWatson: number | null
}

/** @param input of a verdict that was decided: both sides long enough. */
export function expertDrawer(input: VerdictInput): ExpertDrawer {
  const { baseline, post } = comparedPhases(input)
  const difference = welch(baseline.values, post.values)
  const { pExact, pNormal } = mannWhitney(baseline.values, post.values)
  return {
    mannWhitneyP: pExact ?? pNormal,
    permutationP: permutationMeanP(baseline.values, post.values),
    welch: difference && {
      estimate: difference.difference,
      lower: difference.lower,
      upper: difference.upper,
      p: difference.p,
    },
    ...regressions([...baseline.values, ...post.values], baseline.values.length),
  }
}

function regressions(values: readonly number[], firstPostIndex: number) {
  const positions = values.map((_, at) => at + 1)
  const { rows } = interruptedDesign({
    positions,
    before: firstPostIndex,
    shape: 'regression',
    harmonics: 0,
    period: 0,
  })
  if (isExact(rows, values)) return { neweyWest: null, praisWinsten: null, durbinWatson: null }
  const lag = usualLag(values.length)
  const { neweyWest, praisWinsten, durbinWatson } = segmentedRegression({
    values,
    firstPostIndex,
    neweyWestLag: lag,
    harmonics: 0,
    period: 0,
  })
  return {
    neweyWest: { ...bounds(neweyWest.averageEffect), lag },
    praisWinsten: praisWinsten && { ...bounds(praisWinsten.averageEffect), rho: praisWinsten.rho },
    durbinWatson,
  }
}

function bounds({ estimate, lower, upper }: Estimate): Estimate {
  return { estimate, lower, upper }
}

/** The usual bandwidth ⌊4 (n/100)^(2/9)⌋. */
function usualLag(n: number): number {
  return Math.floor(4 * (n / 100) ** (2 / 9))
}
