import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acceptorOf, type CriteriaInForce, covers, rated } from './level.ts'
import { acceptorNames } from './scales.ts'

const criteria: CriteriaInForce = {
  id: 'c',
  number: 'RCR-1',
  likelihoodSteps: 5,
  consequenceSteps: 5,
  acceptableUpTo: 'moderate',
  reassessMonths: 12,
  bands: [
    { level: 'veryHigh', fromScore: 16, acceptedBy: 'topManagement' },
    { level: 'low', fromScore: 1, acceptedBy: 'riskOwner' },
    { level: 'high', fromScore: 10, acceptedBy: 'riskOwner' },
    { level: 'moderate', fromScore: 5, acceptedBy: 'processOwner' },
  ],
}

test.each([
  [1, [1], 1, 'low'],
  [2, [2], 4, 'low'],
  [1, [5], 5, 'moderate'],
  [3, [3, 1], 9, 'moderate'],
  [2, [1, 5, 2], 10, 'high'],
  [3, [5], 15, 'high'],
  [4, [4], 16, 'veryHigh'],
] as const)('likelihood %i and consequences %j score %i and are %s', (likelihood, consequences, score, level) => {
  expect(rated(criteria, { likelihood, consequences })).toEqual({ score, level })
})

test.each([
  [null, [3]],
  [3, []],
  [0, [3]],
  [6, [3]],
  [3, [6]],
  [2.5, [3]],
] as const)('what is unrated or off the scale has no level: %j, %j', (likelihood, consequences) => {
  expect(rated(criteria, { likelihood, consequences })).toBe(null)
})

test('a graver or likelier risk is never lighter', () => {
  const step = fc.integer({ min: 1, max: 5 })
  fc.assert(
    fc.property(step, step, step, step, (likelihood, consequence, more, graver) => {
      const lower = rated(criteria, { likelihood, consequences: [consequence] })!
      const higher = rated(criteria, {
        likelihood: Math.max(likelihood, more),
        consequences: [consequence, graver],
      })!
      expect(higher.score).toBeGreaterThanOrEqual(lower.score)
    }),
  )
})

test('above the threshold only top management accepts, whatever a band says', () => {
  expect(acceptorOf(criteria, 'low')).toBe('riskOwner')
  expect(acceptorOf(criteria, 'moderate')).toBe('processOwner')
  expect(acceptorOf(criteria, 'high')).toBe('topManagement')
  for (const held of acceptorNames) expect(covers(held, 'riskOwner')).toBe(true)
  expect(covers('aimsManager', 'topManagement')).toBe(false)
})
