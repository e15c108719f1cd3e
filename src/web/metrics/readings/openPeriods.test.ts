import { expect, test } from 'vitest'
import { openPeriods, proposedPeriod } from './openPeriods.ts'

const monthly = (points: readonly (readonly [string, number | null])[]) => ({
  metric: { cadence: 'month' as const },
  today: '2026-11-21',
  points: points.map(([periodStart, value]) => ({ periodStart, value })),
})

test('only periods that are over can be spoken of, newest first, back to the first reading', () => {
  const periods = openPeriods(monthly([['2019-01-01', 4]]))
  expect([periods[0], periods.at(-1)]).toEqual(['2026-10-01', '2019-01-01'])
  expect(openPeriods(monthly([]))).toHaveLength(36)
})

test('proposed is the period after the newest reading, or the newest that is over', () => {
  expect(proposedPeriod(monthly([['2026-07-01', 4]]))).toBe('2026-08-01')
  expect(
    proposedPeriod(
      monthly([
        ['2026-07-01', 4],
        ['2026-08-01', null],
      ]),
    ),
  ).toBe('2026-08-01')
  expect(proposedPeriod(monthly([['2026-10-01', 4]]))).toBe('2026-10-01')
  expect(proposedPeriod(monthly([]))).toBe('2026-10-01')
  expect(proposedPeriod({ ...monthly([]), metric: { cadence: 'week' } })).toBe('2026-11-09')
})
