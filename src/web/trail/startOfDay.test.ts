import { expect, test } from 'vitest'
import { startOfDay } from './startOfDay.ts'

test.each([
  ['2026-07-01', 'Europe/Copenhagen', '2026-06-30T22:00:00.000Z'],
  ['2026-12-01', 'Europe/Copenhagen', '2026-11-30T23:00:00.000Z'],
  ['2026-03-29', 'Europe/Copenhagen', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', 'Europe/Copenhagen', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', 'Europe/Copenhagen', '2026-10-24T22:00:00.000Z'],
  ['2026-06-01', 'America/St_Johns', '2026-06-01T02:30:00.000Z'],
  ['2026-06-01', 'Pacific/Apia', '2026-05-31T11:00:00.000Z'],
  ['2026-06-01', 'UTC', '2026-06-01T00:00:00.000Z'],
])('%s begins in %s at %s', (day, timeZone, instant) => {
  expect(startOfDay(day, timeZone)).toBe(instant)
})
