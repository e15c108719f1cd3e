import { expect, test } from 'vitest'
import { missedPeriod } from './missedReading.ts'

const since = '2026-01-01'

test.each([
  // The week of 2 March ends with the 8th; a week of grace ends with the 15th.
  ['week', '2026-02-23', '2026-03-15', null],
  ['week', '2026-02-23', '2026-03-16', '2026-03-02'],
  ['week', '2026-03-02', '2026-03-22', null],
  ['month', '2026-01-01', '2026-03-14', null],
  ['month', '2026-01-01', '2026-03-15', '2026-02-01'],
  ['day', '2026-03-09', '2026-03-13', null],
  ['day', '2026-03-09', '2026-03-14', '2026-03-10'],
  ['quarter', '2025-10-01', '2026-04-21', null],
  ['quarter', '2025-10-01', '2026-04-22', '2026-01-01'],
] as const)('of a %s metric read last for %s, on %s: %s', (cadence, last, today, missed) => {
  expect(missedPeriod({ cadence, since, last }, today)).toBe(missed)
})

test('what was not yet watched when the period began is not missed', () => {
  expect(missedPeriod({ cadence: 'week', since: '2026-03-03', last: null }, '2026-03-16')).toBeNull()
  expect(missedPeriod({ cadence: 'week', since: '2026-03-02', last: null }, '2026-03-16')).toBe('2026-03-02')
})
