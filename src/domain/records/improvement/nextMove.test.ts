import { expect, test } from 'vitest'
import type { Improvement } from './fields.ts'
import { nextMove } from './nextMove.ts'
import { improvementStates, isAtRest } from './stages.ts'

const limits = { delegatedCostLimit: 10_000 }
const next = (state: string, fields: Partial<Improvement> = {}) =>
  nextMove({ state, fields: { planApprovedAt: null, exceptionApprovedBy: null, ...fields } as Improvement }, limits)

test('the main path has one next move in every state, and none at rest', () => {
  const path = [
    'candidate',
    'registered',
    'evaluated',
    'prioritized',
    'assigned',
    'planned',
    'piloting',
    'implementing',
    'implemented',
    'standardized',
  ]
  expect(path.map((state) => next(state))).toEqual([
    'register',
    'evaluate',
    'prioritize',
    'assign',
    'plan',
    'start',
    'goAhead',
    'complete',
    'measure',
    'close',
  ])
  for (const state of Object.keys(improvementStates)) expect(next(state) === null, state).toBe(isAtRest(state))
})

test('a plan above the limit is approved before it is started', () => {
  expect(next('planned', { cost: 10_001 })).toBe('approvePlan')
  expect(next('planned', { cost: 10_001, planApprovedAt: '2026-05-01T00:00:00Z' })).toBe('start')
  expect(next('planned', { cost: 10_000 })).toBe('start')
})

test('what follows a verdict depends on it, on the decision and on an approved exception', () => {
  expect(next('measured', { verdict: 'met', decision: 'sustain' })).toBe('standardize')
  expect(next('measured', { verdict: 'partly', decision: 'sustain' })).toBe('iterate')
  expect(next('measured', { verdict: 'notMet', decision: 'adjust' })).toBe('iterate')
  expect(next('measured', { verdict: 'met', decision: 'reverse' })).toBe('revert')
  expect(next('measured', { verdict: 'partly', decision: 'sustain', exceptionApprovedBy: 'someone' })).toBe(
    'standardize',
  )
})

test('work that was imported without a fixed proof can only end as an activity', () => {
  expect(next('implemented', { imported: true, proofFixedAt: null })).toBe('closeAsActivity')
  expect(next('assigned', { imported: true, proofFixedAt: null })).toBe('plan')
})
