import { test } from 'vitest'
import { autocorrelationOf } from '#domain/measurement/autocorrelation.ts'
import { mean } from '#domain/measurement/mean.ts'
import { median } from '#domain/measurement/median.ts'
import { permutationMeanP } from '#domain/measurement/permutation.ts'
import { hodgesLehmann, mannWhitney } from '#domain/measurement/rankTests.ts'
import { welch } from '#domain/measurement/welch.ts'
import { expectClose, family } from './family.ts'

const { cases, tolerance } = family('prepost')

/** R's interval by root finding, recorded for comparison: its own README says to implement Moses' instead. */
const otherMethod = new Set(['hlRAsymptoticLower', 'hlRAsymptoticUpper'])

test.each(cases)('prepost $id', ({ input: { before, after }, expected }) => {
  const asked = Object.fromEntries(Object.entries(expected).filter(([key]) => !otherMethod.has(key)))
  const robust = hodgesLehmann(before, after)
  const ranked = mannWhitney(before, after)
  const all = {
    nBefore: before.length,
    nAfter: after.length,
    medianBefore: median(before),
    medianAfter: median(after),
    meanDifference: mean(after) - mean(before),
    ...ranked,
    U: ranked.u,
    [ranked.hasTies ? 'pExactTies' : 'pExact']: ranked.pExact,
    pNormalTieCC: ranked.pNormal,
    zNormalTieCC: ranked.z,
    hodgesLehmann: robust.estimate,
    hlMosesLower: robust.lower,
    hlMosesUpper: robust.upper,
    hlMosesRank: robust.rank,
    lag1: autocorrelationOf('value', { baseline: phase(before), post: phase(after), triggers: phase([]) }),
    permutationMeanP: permutationMeanP(before, after),
    welch: welch(before, after),
  }
  expectClose(all, asked, tolerance)
})

function phase(values: number[]) {
  return { values, counts: [], positions: values.map((_, at) => at + 1), periods: values }
}
