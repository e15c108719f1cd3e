import { expect, test } from 'vitest'
import { attributeLimits } from './attributeLimits.ts'

test('a rate that never varies is on its line, whatever rounding its exposures bring', () => {
  const denominators = Array.from({ length: 24 }, (_, at) => ((at % 7) + 1) / 10)
  const events = denominators.map((size) => Math.round(size * 10))
  const { sigmaZ, beyond } = attributeLimits({ chart: 'u', events, denominators, baselineCount: 12, laney: true })
  expect(sigmaZ).toBe(0)
  expect(beyond).toEqual([])
})
