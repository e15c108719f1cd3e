import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactTrendP } from './exactTrend.ts'
import { mannKendall, senSlope } from './trend.ts'

const series = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 40 })
const factor = fc.integer({ min: 1, max: 9 })

test('a trend keeps its evidence and scales its slope when the unit changes', () => {
  fc.assert(
    fc.property(series, factor, fc.integer(), (values, a, c) => {
      const changed = values.map((value) => a * value + c)
      expect(mannKendall(changed)).toEqual(mannKendall(values))
      const [before, after] = [senSlope(values), senSlope(changed)]
      expect(after.slope).toBeCloseTo(a * before.slope, 9)
      expect(after.lower === null).toBe(before.lower === null)
      if (after.lower !== null) expect(after.lower).toBeCloseTo(a * before.lower!, 9)
      if (after.upper !== null) expect(after.upper).toBeCloseTo(a * before.upper!, 9)
    }),
  )
})

test('read backwards, a rise is a fall', () => {
  fc.assert(
    fc.property(series, (values) => {
      const [forward, backward] = [mannKendall(values), mannKendall(values.toReversed())]
      expect(forward.s + backward.s).toBe(0)
      expect(backward.pDecreasing).toBe(forward.pIncreasing)
      expect(senSlope(values).slope + senSlope(values.toReversed()).slope).toBeCloseTo(0, 12)
    }),
  )
})

test('the exact p agrees with going through every order', () => {
  const every = (values: readonly number[]): number[][] =>
    values.length === 0
      ? [[]]
      : values.flatMap((value) => every(values.filter((other) => other !== value)).map((rest) => [value, ...rest]))
  const all = every([1, 2, 3, 4, 5])
  for (const order of all) {
    const seen = Math.abs(mannKendall(order).s)
    const asFar = all.filter((other) => Math.abs(mannKendall(other).s) >= seen).length
    expect(exactTrendP(order)).toBeCloseTo(asFar / all.length, 12)
  }
})

test('equal values, one value, none: no trend, and nothing that is not a number', () => {
  for (const values of [[], [4], [4, 4, 4, 4, 4, 4, 4, 4]]) {
    expect(mannKendall(values)).toEqual({
      s: 0,
      varS: 0,
      z: 0,
      pTwoSided: 1,
      pIncreasing: 0.5,
      pDecreasing: 0.5,
      tauB: null,
    })
    expect(exactTrendP(values)).toBeNull()
  }
  expect(senSlope([4, 4, 4, 4, 4, 4, 4, 4])).toEqual({ slope: 0, lower: 0, upper: 0 })
})
