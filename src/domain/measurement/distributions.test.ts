import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  betaCdf,
  betaQuantile,
  binomialLower,
  binomialUpper,
  chiSquareUpper,
  normalCdf,
  normalQuantile,
  poissonUpper,
  tCdf,
  tQuantile,
} from './distributions.ts'

const chance = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })
const freedom = fc.double({ min: 1, max: 500, noNaN: true })
const near = (value: number, expected: number) => Math.abs(value - expected) <= 1e-9 * Math.abs(expected)

test('a quantile is where the distribution reaches its chance, with any degrees of freedom', () => {
  fc.assert(
    fc.property(chance, freedom, (p, df) => {
      expect(near(normalCdf(normalQuantile(p)), p)).toBe(true)
      expect(near(tCdf(tQuantile(p, df), df), p)).toBe(true)
      expect(near(betaCdf(betaQuantile(p, df, 3), df, 3), p)).toBe(true)
    }),
  )
})

test("Student's t is symmetric and becomes the normal distribution", () => {
  fc.assert(
    fc.property(fc.double({ min: -40, max: 40, noNaN: true }), freedom, (x, df) => {
      expect(tCdf(x, df) + tCdf(-x, df)).toBeCloseTo(1, 12)
    }),
  )
  expect(tCdf(-1.96, 1e7)).toBeCloseTo(normalCdf(-1.96), 7)
  expect(tQuantile(0.5, 7)).toBe(0)
})

test('at least k and fewer than k are all there is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: -2, max: 302 }), chance, (n, k, p) => {
      expect(binomialUpper(k, n, p) + binomialLower(k - 1, n, p)).toBeCloseTo(1, 10)
    }),
  )
})

test('tails of large counts, where the library alone is off by per cents (values from R)', () => {
  expect(poissonUpper(1000, 1010)).toBeCloseTo(0.627678944736995, 12)
  expect(poissonUpper(1_000_000, 1_000_000)).toBeCloseTo(0.500132980760873, 11)
  expect(poissonUpper(1300, 1000) / 6.887086665430163e-20).toBeCloseTo(1, 9)
  expect(chiSquareUpper(5000, 5000)).toBeCloseTo(0.497340378892345, 12)
})
