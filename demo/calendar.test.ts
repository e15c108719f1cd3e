import { expect, it } from 'vitest'
import { calendar, daysBefore, month, monthsFrom } from './calendar.ts'

const M0 = calendar('2026-11-20')

it('tells days from today', () => {
  expect(M0.on(month(0).day(0))).toBe('2026-11-20')
  expect(M0.on(month(-18).day(6))).toBe('2025-05-26')
  expect(M0.on(month(1).day(15))).toBe('2027-01-04')
  expect(M0.on(daysBefore(21, month(-1).day(12)))).toBe('2026-10-11')
})

it('takes the last day of a shorter month', () => {
  expect(monthsFrom('2027-03-31', -1)).toBe('2027-02-28')
  expect(monthsFrom('2028-03-31', -1)).toBe('2028-02-29')
  expect(monthsFrom('2026-01-15', -13)).toBe('2024-12-15')
})

it('moves a weekend to the Friday before', () => {
  expect(M0.on(month(-1).day(4))).toBe('2026-10-24')
  expect(M0.workdayOn(month(-1).day(4))).toBe('2026-10-23')
  expect(M0.workdayOn(month(-1).day(5))).toBe('2026-10-23')
  expect(M0.workdayOn(month(-1).day(6))).toBe('2026-10-26')
})

it('says in which month before today a day lies', () => {
  expect(M0.monthOf('2025-05-20')).toBe(-18)
  expect(M0.monthOf('2025-06-19')).toBe(-18)
  expect(M0.monthOf('2025-06-20')).toBe(-17)
  expect(M0.monthOf('2026-11-19')).toBe(-1)
  expect(M0.monthOf('2026-11-20')).toBe(0)
})
