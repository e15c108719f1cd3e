import { expect, test } from 'vitest'
import { nextReviewDay } from './nextReview.ts'

test('the next review is a week or a month later, whatever the day it was held', () => {
  expect(nextReviewDay('2026-03-02', 'week', '2026-03-02')).toBe('2026-03-09')
  expect(nextReviewDay('2026-03-02', 'week', '2026-03-05')).toBe('2026-03-09')
  expect(nextReviewDay('2026-03-02', 'month', '2026-03-03')).toBe('2026-04-02')
})

test('held so late that the next one has passed too, it is the first day still to come', () => {
  expect(nextReviewDay('2026-03-02', 'week', '2026-03-23')).toBe('2026-03-30')
  expect(nextReviewDay('2026-03-02', 'month', '2026-06-02')).toBe('2026-07-02')
})

test('a month after the 31st is the last day of a shorter month, and the 31st comes back', () => {
  expect(nextReviewDay('2026-01-31', 'month', '2026-01-31')).toBe('2026-02-28')
  expect(nextReviewDay('2026-01-31', 'month', '2026-02-28')).toBe('2026-03-31')
  expect(nextReviewDay('2026-12-15', 'month', '2026-12-15')).toBe('2027-01-15')
})
