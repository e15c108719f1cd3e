import { expect, test } from 'vitest'
import { dayStart } from './dayStart.ts'

const hours = (from: string, to: string, zone: string) =>
  (Date.parse(dayStart(to, zone)) - Date.parse(dayStart(from, zone))) / 3_600_000

test('a day begins when it begins there', () => {
  expect(dayStart('2026-11-20', 'Europe/Berlin')).toBe('2026-11-19T23:00:00.000Z')
  expect(dayStart('2026-07-01', 'Europe/Berlin')).toBe('2026-06-30T22:00:00.000Z')
  expect(dayStart('2026-07-01', 'UTC')).toBe('2026-07-01T00:00:00.000Z')
  expect(dayStart('2026-07-01', 'Pacific/Kiritimati')).toBe('2026-06-30T10:00:00.000Z')
  expect(dayStart('2026-07-01', 'America/Los_Angeles')).toBe('2026-07-01T07:00:00.000Z')
})

test('the days clocks change have 23 and 25 hours, also where they change at midnight', () => {
  expect(hours('2026-03-29', '2026-03-30', 'Europe/Berlin')).toBe(23)
  expect(hours('2026-10-25', '2026-10-26', 'Europe/Berlin')).toBe(25)
  expect(hours('2018-11-04', '2018-11-05', 'America/Sao_Paulo')).toBe(23)
  expect(dayStart('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z')
})
