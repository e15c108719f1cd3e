import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clopperPearson, exactBinomialP, fisherP } from './exactBinomial.ts'
import { newcombe10, newcombe11 } from './proportion.ts'
import { exactRateRatio } from './rates.ts'

const count = fc
  .integer({ min: 1, max: 400 })
  .chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }))

test('Newcombe is antisymmetric, stays within -1 and 1, and holds the difference', () => {
  fc.assert(
    fc.property(count, count, fc.double({ min: 0.5, max: 6, noNaN: true }), (before, after, z) => {
      const [there, back] = [newcombe10(before, after, z), newcombe10(after, before, z)]
      expect(back.lower).toBeCloseTo(-there.upper, 12)
      expect(back.upper).toBeCloseTo(-there.lower, 12)
      expect(there.lower).toBeGreaterThanOrEqual(-1 - 1e-12)
      expect(there.upper).toBeLessThanOrEqual(1 + 1e-12)
      expect(there.lower).toBeLessThanOrEqual(there.difference)
      expect(there.upper).toBeGreaterThanOrEqual(there.difference)
    }),
  )
})

test('counting failures instead of successes turns the interval round', () => {
  fc.assert(
    fc.property(count, count, (before, after) => {
      const failed = ({ x, n }: { x: number; n: number }) => ({ x: n - x, n })
      for (const method of [newcombe10, newcombe11]) {
        expect(method(failed(before), failed(after)).lower).toBeCloseTo(-method(before, after).upper, 10)
      }
    }),
  )
})

test('exact tests give a chance, the same from either side', () => {
  fc.assert(
    fc.property(count, count, (before, after) => {
      expect(fisherP(after, before)).toBeCloseTo(fisherP(before, after), 9)
      expect(fisherP(before, after)).toBeLessThanOrEqual(1)
      const { lower, upper } = clopperPearson(after)
      expect(lower).toBeLessThanOrEqual(after.x / after.n)
      expect(upper).toBeGreaterThanOrEqual(after.x / after.n)
    }),
  )
  expect(exactBinomialP({ x: 0, n: 0 }, 0.4)).toBe(1)
})

test('a rate ratio read the other way round is its inverse', () => {
  const watched = fc.record({ events: fc.integer({ min: 1, max: 200 }), exposure: fc.integer({ min: 1, max: 1000 }) })
  fc.assert(
    fc.property(watched, watched, (before, after) => {
      const [there, back] = [exactRateRatio(before, after), exactRateRatio(after, before)]
      expect(there.ratio! * back.ratio!).toBeCloseTo(1, 10)
      expect(there.upper! * back.lower).toBeCloseTo(1, 8)
      expect(back.pTwoSided).toBeCloseTo(there.pTwoSided, 8)
    }),
  )
})

test('no events before: no ratio and no upper bound; none at all: nothing is known', () => {
  expect(exactRateRatio({ events: 0, exposure: 12 }, { events: 4, exposure: 6 })).toMatchObject({
    ratio: null,
    upper: null,
    pLess: 1,
  })
  expect(exactRateRatio({ events: 0, exposure: 12 }, { events: 0, exposure: 6 })).toEqual({
    ratio: null,
    lower: 0,
    upper: null,
    pTwoSided: 1,
    pGreater: 1,
    pLess: 1,
  })
})

test('the continuity correction is none at exactly one half, as in R prop.test(20, 40) and prop.test(30, 40)', () => {
  const { lower, upper } = newcombe11({ x: 20, n: 40 }, { x: 30, n: 40 })
  expect(lower).toBeCloseTo(0.0281941370488974, 12)
  expect(upper).toBeCloseTo(0.439005824688901, 12)
})
