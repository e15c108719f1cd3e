import { expect, test } from 'vitest'
import { durbinWatson, lag1, ljungBox, seasonalKruskalWallis } from './diagnostics.ts'
import { welch } from './welch.ts'

const equal = new Array(24).fill(5)

test('where nothing varies, neighbours tell nothing and there is no season', () => {
  expect(lag1(equal)).toBe(0)
  expect(durbinWatson(equal)).toBe(2)
  expect(ljungBox(equal, 4)).toEqual({ lag: 4, statistic: 0, p: 1 })
  expect(seasonalKruskalWallis(equal, 12)).toEqual({ statistic: 0, df: 11, p: 1 })
  expect(welch(equal, equal)).toBeNull()
})

test('a season is found by its place, whatever the unit', () => {
  const sawtooth = Array.from({ length: 24 }, (_, at) => (at % 4) * 10 + (at % 5))
  const found = seasonalKruskalWallis(sawtooth, 4)
  expect(found.p).toBeLessThan(0.001)
  expect(
    seasonalKruskalWallis(
      sawtooth.map((value) => 3 * value - 7),
      4,
    ),
  ).toEqual(found)
})

test('a saw goes down when it was up: negative correlation, Durbin-Watson towards four', () => {
  const saw = Array.from({ length: 24 }, (_, at) => (at % 2 === 0 ? 1 : -1))
  expect(lag1(saw)).toBeCloseTo(-23 / 24, 12)
  expect(durbinWatson(saw)).toBeCloseTo((23 * 4) / 24, 12)
})
