import { expect, test } from 'vitest'
import { trendOf } from './trend.ts'

test('fewer overdue is better, more closed is better, and what is neither stays plain', () => {
  expect(trendOf({ trail: [5, 3], over: 'reviews', better: 'fewer' })).toEqual({ change: -2, sense: 'better' })
  expect(trendOf({ trail: [5, 3], over: 'reviews', better: 'more' })).toEqual({ change: -2, sense: 'worse' })
  expect(trendOf({ trail: [4, 4], over: 'reviews', better: 'more' })).toEqual({ change: 0, sense: 'same' })
  expect(trendOf({ trail: [4, 9], over: 'reviews', better: null })).toEqual({ change: 5, sense: 'plain' })
})

test('what was not known before has no trend, nor has a first review, nor a row of months', () => {
  expect(trendOf({ trail: [null, 3], over: 'reviews', better: 'fewer' }).change).toBeNull()
  expect(trendOf({ trail: [3], over: 'reviews', better: 'fewer' }).change).toBeNull()
  expect(trendOf({ trail: [1, 9], over: 'months', better: 'fewer' }).sense).toBe('plain')
})
