import { expect, test } from 'vitest'
import { addDays, isDay } from './days.ts'
import { isInstant } from './instants.ts'

test('an instant is one that a database knows too', () => {
  expect(isInstant('2026-11-20T09:00:00.000Z')).toBe(true)
  for (const text of [
    '2026-01-01 (remark)',
    '0000-01-01T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2026-01-01T99:00:00Z',
    '2026-01-01',
    '+275760-09-13T00:00:00.000Z',
  ])
    expect(isInstant(text), text).toBe(false)
})

test('there is no year 0, and days end with the year 9999', () => {
  expect(isDay('0000-01-01')).toBe(false)
  expect(isDay('0001-01-01')).toBe(true)
  expect(addDays('9999-12-31', 30)).toBe('9999-12-31')
  expect(addDays('0001-01-01', -1)).toBe('0001-01-01')
})
