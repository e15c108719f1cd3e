import fc from 'fast-check'
import { expect, test } from 'vitest'
import { xmrLimits } from './xmr.ts'

const values = fc.array(fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -50, max: 50 }) }, fc.constant(null)), {
  maxLength: 40,
})

test('a missing period at the end changes nothing but the ranges', () => {
  fc.assert(
    fc.property(values, (series) => {
      const { movingRanges: before, ...plain } = xmrLimits(series)
      const { movingRanges: after, ...appended } = xmrLimits([...series, null])
      expect(appended).toEqual(plain)
      expect(after).toEqual(series.length === 0 ? [] : [...before, null])
    }),
  )
})

test('too few points have no limits rather than limits of zero', () => {
  expect(xmrLimits([])).toMatchObject({ centre: null, sigma: null, ucl: null })
  expect(xmrLimits([5])).toMatchObject({ centre: 5, sigma: null, ucl: null, lcl: null })
  expect(xmrLimits([5, null, 7])).toMatchObject({ centre: 6, sigma: null, beyond3Sigma: [] })
})

test('a value that never changes is never beyond its own limits', () => {
  for (const value of [0.1, 0.3, 1.1, 99.9, 1e-9 / 3]) {
    const { centre, beyond3Sigma } = xmrLimits(Array.from({ length: 13 }, () => value))
    expect(centre).toBe(value)
    expect(beyond3Sigma).toEqual([])
  }
})
