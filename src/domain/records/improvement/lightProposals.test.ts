import { expect, test } from 'vitest'
import type { Improvement } from './fields.ts'
import {
  directionOf,
  proposedAfterWindow,
  proposedBaselineWindow,
  proposedDecision,
  proposedEvaluationDate,
  proposedRegistration,
} from './lightProposals.ts'

const nothing = { title: 'Answers take too long', description: null, dimensions: [] } as unknown as Improvement & {
  title: string
}

test('registering is proposed from the words and the standards', () => {
  expect(proposedRegistration(nothing, ['iso20000', 'iso42001'])).toEqual({
    description: 'Answers take too long',
    sourceType: 'staffSuggestion',
    category: 'serviceDelivery',
    dimensions: ['effectiveness'],
    frameworkReference: '20000-1 10.2',
  })
})

test('what someone said stays, and an unknown standard proposes no clause', () => {
  const said = { ...nothing, category: 'governance', frameworkReference: null } as typeof nothing
  expect(proposedRegistration(said, ['house rules'])).toMatchObject({
    category: 'governance',
    frameworkReference: null,
  })
})

test('the window before ends yesterday', () => {
  expect(proposedBaselineWindow('2026-05-04')).toEqual({ baselineFrom: '2026-04-04', baselineTo: '2026-05-03' })
})

test('which way is better follows from the two figures, and from equal ones nothing', () => {
  expect([directionOf(9, 1), directionOf(1, 9), directionOf(5, 5), directionOf(null, 1)]).toEqual([
    'decrease',
    'increase',
    null,
    null,
  ])
})

test('the outcome is judged after as long a window as the one before, once it has settled', () => {
  const week = { baselineFrom: '2026-04-01', baselineTo: '2026-04-07', settleDays: 3 }
  expect(proposedEvaluationDate('2026-05-20', week)).toBe('2026-05-30')
  expect(proposedEvaluationDate('2026-05-20', { baselineFrom: null, baselineTo: null, settleDays: null })).toBe(
    '2026-06-19',
  )
})

test('the window after begins where the change took hold and never touches the one before', () => {
  const done = { implementedAt: '2026-05-01T22:30:00Z', settleDays: null, baselineTo: '2026-05-03' } as Improvement
  expect(proposedAfterWindow(done, '2026-05-10', 'Europe/Berlin')).toEqual({
    afterFrom: '2026-05-04',
    afterTo: '2026-05-10',
  })
  expect(proposedAfterWindow({ ...done, settleDays: 30 }, '2026-05-10', 'Europe/Berlin')).toBeNull()
})

test('what met its target is proposed to be kept, what did not to be adjusted', () => {
  const judged = { proof: 'twoFigures', baseline: 9, target: 1, direction: 'decrease' } as Improvement
  expect(proposedDecision({ ...judged, after: 1 })).toBe('sustain')
  expect(proposedDecision({ ...judged, after: 4 })).toBe('adjust')
  expect(proposedDecision({ ...judged, after: null })).toBeNull()
})
