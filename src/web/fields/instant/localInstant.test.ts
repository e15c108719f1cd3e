import { expect, test } from 'vitest'
import { instantFrom, localOf } from './localInstant.ts'

test('a moment goes to the input and back, to the minute, whatever the time zone', () => {
  for (const instant of ['2026-11-20T13:05:00.000Z', '2026-06-30T23:59:00.000Z', '2026-03-29T01:30:00.000Z'])
    expect(instantFrom(localOf(instant))).toBe(instant)
  expect(localOf('2026-11-20T13:05:42.123Z')).toMatch(/^2026-11-\d\dT\d\d:\d\d$/)
})

test('what is no moment is nothing', () => {
  expect(instantFrom('')).toBeNull()
  expect(instantFrom('2026-13-40T99:99')).toBeNull()
})
