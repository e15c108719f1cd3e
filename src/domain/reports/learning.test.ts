import { expect, test } from 'vitest'
import { nearMissRatio } from './learning.ts'

test.each([
  [{ nearMisses: 9, incidents: 14 }, 9 / 14],
  [{ nearMisses: 0, incidents: 3 }, 0],
  [{ nearMisses: 3, incidents: 0 }, null],
])('near misses per incident: %j', (noticed, ratio) => {
  expect(nearMissRatio(noticed)).toBe(ratio)
})
