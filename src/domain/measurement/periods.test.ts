import { expect, test } from 'vitest'
import { fillGaps, isComplete, nextPeriod, periodEnd, periodStartOf, periodsApart, periodsBetween } from './periods.ts'

test('a day lies in one period of each cadence; weeks start on Monday', () => {
  expect(periodStartOf('2026-11-20', 'day')).toBe('2026-11-20')
  expect(periodStartOf('2026-11-20', 'week')).toBe('2026-11-16')
  expect(periodStartOf('2026-11-22', 'week')).toBe('2026-11-16')
  expect(periodStartOf('2026-11-20', 'month')).toBe('2026-11-01')
  expect(periodStartOf('2026-11-20', 'quarter')).toBe('2026-10-01')
  expect(periodStartOf('2027-01-01', 'week')).toBe('2026-12-28')
})

test('periods follow each other over the end of a year', () => {
  expect(nextPeriod('2026-12-01', 'month')).toBe('2027-01-01')
  expect(nextPeriod('2026-10-01', 'quarter')).toBe('2027-01-01')
  expect(periodEnd('2026-12-28', 'week')).toBe('2027-01-04')
  expect(periodsBetween('2026-11-15', '2027-02-01', 'month')).toEqual([
    '2026-11-01',
    '2026-12-01',
    '2027-01-01',
    '2027-02-01',
  ])
  expect(periodsBetween('2026-11-15', '2026-11-14', 'day')).toEqual([])
})

test('a period is complete the day after its last', () => {
  expect(isComplete('2026-02-01', 'month', '2026-02-28')).toBe(false)
  expect(isComplete('2026-02-01', 'month', '2026-03-01')).toBe(true)
})

test('a missing period is put in as missing, not as zero', () => {
  const points = [
    { periodStart: '2026-03-01', value: 3 },
    { periodStart: '2026-01-01', value: 1 },
  ]
  expect(fillGaps(points, 'month').map(({ value }) => value)).toEqual([1, null, 3])
  expect(fillGaps([], 'month')).toEqual([])
})

test('a point that starts no period, or comes twice, is an error', () => {
  expect(() => fillGaps([{ periodStart: '2026-01-02', value: 1 }], 'month')).toThrow('2026-01-02 starts no month')
  const twice = { periodStart: '2026-01-01', value: 1 }
  expect(() => fillGaps([twice, twice], 'month')).toThrow('two points for 2026-01-01')
})

test('periods end where days of four digits do, and are counted as they are listed', () => {
  for (const cadence of ['day', 'week', 'month', 'quarter'] as const) {
    const last = periodsBetween('9999-09-01', '9999-12-31', cadence)
    expect(last.at(-1)).toBe(periodStartOf('9999-12-31', cadence))
    for (const [from, to] of [
      ['2024-02-29', '2026-03-01'],
      ['2025-12-31', '2026-01-01'],
      ['9999-09-01', '9999-12-31'],
    ] as const) {
      const all = periodsBetween(from, to, cadence)
      expect(periodsApart(all[0]!, all.at(-1)!, cadence)).toBe(all.length - 1)
    }
  }
})
