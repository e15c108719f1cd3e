import { expect, test } from 'vitest'
import { candidate } from '#test/lifecycle/attempt.ts'
import { verdictOf } from './verdict.ts'

const less = candidate({ proof: 'twoFigures', direction: 'decrease', baseline: 30, target: 10 })
const more = candidate({ proof: 'twoFigures', direction: 'increase', baseline: 61, target: 98 })

test('two figures: met at the target, partly when better than before, not met otherwise', () => {
  const of = (after: number) => verdictOf({ ...less, after })
  expect([of(9), of(10), of(10.1), of(29.9), of(30), of(31)]).toEqual([
    'met',
    'met',
    'partly',
    'partly',
    'notMet',
    'notMet',
  ])
  const up = (after: number) => verdictOf({ ...more, after })
  expect([up(98), up(97), up(61), up(60)]).toEqual(['met', 'partly', 'notMet', 'notMet'])
})

test('a fact is there or it is not', () => {
  expect(verdictOf(candidate({ proof: 'fact', factSeen: true }))).toBe('met')
  expect(verdictOf(candidate({ proof: 'fact', factSeen: false }))).toBe('notMet')
})

test('unknown figures give no verdict: unknown is not a zero', () => {
  expect(verdictOf({ ...less, after: null })).toBe(null)
  expect(verdictOf({ ...less, after: 5, baseline: null })).toBe(null)
  expect(verdictOf({ ...less, after: 5, target: null })).toBe(null)
})
