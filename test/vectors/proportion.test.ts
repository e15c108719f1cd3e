import { test } from 'vitest'
import { clopperPearson, fisherP } from '#domain/measurement/exactBinomial.ts'
import { newcombe10, newcombe11, wilson } from '#domain/measurement/proportion.ts'
import { exactRateRatio } from '#domain/measurement/rates.ts'
import { expectClose, family } from './family.ts'

const { cases, tolerance } = family('proportion')

test.each(cases)('proportion $id', ({ input: { kind, before, after }, expected }) => {
  expectClose(kind === 'rate' ? rates(before, after) : shares(before, after), expected, tolerance)
})

function shares(before: { x: number; n: number }, after: { x: number; n: number }) {
  const pair = ({ lower, upper }: { lower: number; upper: number }) => [lower, upper]
  const { difference } = newcombe10(before, after)
  return {
    pBefore: before.x / before.n,
    pAfter: after.x / after.n,
    difference,
    newcombe10: newcombe10(before, after),
    newcombe11cc: newcombe11(before, after),
    wilsonBefore: pair(wilson(before.x, before.n)),
    wilsonAfter: pair(wilson(after.x, after.n)),
    clopperPearsonAfter: pair(clopperPearson(after)),
    fisherP: fisherP(before, after),
  }
}

function rates(before: { events: number; exposure: number }, after: { events: number; exposure: number }) {
  const { ratio, lower, upper, ...p } = exactRateRatio(before, after)
  return {
    rateBefore: before.events / before.exposure,
    rateAfter: after.events / after.exposure,
    rateRatio: ratio,
    rrLower: lower,
    rrUpper: upper,
    ...p,
  }
}
