import { expect, test } from 'vitest'
import { candidate, settings } from '#test/lifecycle/attempt.ts'
import { isSmall } from './small.ts'

const small = candidate({ effortDays: 5, cost: 2000 })

test('small is what states effort and cost within the limits, whatever its score', () => {
  expect(isSmall(small, settings)).toBe(true)
  expect(isSmall({ ...small, score: 12, band: 'high' }, settings)).toBe(true)
  expect(isSmall({ ...small, effortDays: 0, cost: 0 }, settings)).toBe(true)
  expect(isSmall({ ...small, effortDays: 5.5 }, settings)).toBe(false)
  expect(isSmall({ ...small, cost: 2001 }, settings)).toBe(false)
  expect(isSmall({ ...small, effortDays: null }, settings)).toBe(false)
  expect(isSmall({ ...small, cost: null }, settings)).toBe(false)
})

test('nothing serious is small', () => {
  for (const field of ['legalDuty', 'seriousNonconformity', 'highRiskSystem', 'imminentHarm'])
    expect(isSmall({ ...small, [field]: true }, settings)).toBe(false)
})
