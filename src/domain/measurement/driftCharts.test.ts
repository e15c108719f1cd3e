import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cusum } from './cusum.ts'
import { ewma } from './ewma.ts'

const series = fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 60 })

test('turned upside down, the upper sum is the lower and the average its mirror', () => {
  fc.assert(
    fc.property(series, (values) => {
      const mirrored = values.map((value) => -value)
      const [up, down] = [
        cusum(values, { mean: 0, sigma: 8, k: 0.5, h: 4 }),
        cusum(mirrored, { mean: 0, sigma: 8, k: 0.5, h: 4 }),
      ]
      expect([down.low, down.signalsLow]).toEqual([up.high, up.signalsHigh])
      const settings = { mean: 0, sigma: 8, lambda: 0.2, width: 3 }
      expect(ewma(mirrored, settings).signals).toEqual(ewma(values, settings).signals)
    }),
  )
})

test('with all weight on the newest point, the average is the point and its limits are three sigma', () => {
  expect(ewma([1, 9, -9], { mean: 0, sigma: 2, lambda: 1, width: 3 })).toEqual({
    value: [1, 9, -9],
    ucl: [6, 6, 6],
    lcl: [-6, -6, -6],
    signals: [1, 2],
  })
})

test('exactly on the limit is no signal', () => {
  expect(cusum([4.5], { mean: 0, sigma: 1, k: 0.5, h: 4 })).toEqual({
    high: [4],
    low: [0],
    signalsHigh: [],
    signalsLow: [],
  })
  expect(ewma([6], { mean: 0, sigma: 2, lambda: 1, width: 3 }).signals).toEqual([])
})
