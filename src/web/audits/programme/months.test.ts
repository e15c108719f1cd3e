import { expect, test } from 'vitest'
import { monthsOf } from './months.ts'

test('a period shows every month it touches, across the turn of the year', () => {
  expect(monthsOf('2026-11-20', '2027-02-01')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
  expect(monthsOf('2026-01-01', '2026-12-31')).toHaveLength(12)
})

test('a period that ends before it begins shows its first month, an endless one three years', () => {
  expect(monthsOf('2026-05-01', '2026-01-01')).toEqual(['2026-05'])
  expect(monthsOf('2026-01-01', '2099-01-01')).toHaveLength(36)
})
