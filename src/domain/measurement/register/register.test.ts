import { expect, test } from 'vitest'
import { adjustedForMany } from './falseDiscovery.ts'
import { outcomeScore } from './outcomeScore.ts'

test('the quality of an outcome climbs one step at a time, and says what the next one needs', () => {
  const full = { before: 8, after: 5, sameMethod: true, enoughPoints: true }
  expect(outcomeScore(full)).toEqual({ score: 3, missing: null })
  expect(outcomeScore({ ...full, enoughPoints: false })).toEqual({ score: 2, missing: 'points' })
  expect(outcomeScore({ ...full, sameMethod: false })).toEqual({ score: 1, missing: 'method' })
  expect(outcomeScore({ ...full, after: null })).toEqual({ score: 0, missing: 'figures' })
  expect(outcomeScore({ ...full, before: 0, after: 0 }).score).toBe(3)
})

/** The fifteen p-values of the example in Benjamini and Hochberg's paper of 1995: at .05 the first four stand. */
const paper = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
]

test('among many verdicts four of fifteen stand where nine would have without regard to their number', () => {
  const adjusted = adjustedForMany(paper)
  expect(adjusted.filter((p) => p <= 0.05)).toHaveLength(4)
  expect(adjusted[0]).toBeCloseTo(0.0015, 10)
  expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 10)
})

test('adjusted p-values keep the order of the verdicts, are never smaller than before and never above 1', () => {
  const shuffled = [...paper.slice(7), ...paper.slice(0, 7)]
  const adjusted = adjustedForMany(shuffled)
  expect(adjusted.toSorted((one, other) => one - other)).toEqual(adjustedForMany(paper))
  expect(adjusted.every((p, at) => p >= shuffled[at]! && p <= 1)).toBe(true)
  expect(adjustedForMany([])).toEqual([])
})
