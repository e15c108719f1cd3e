import { expect, test } from 'vitest'
import { attempted, candidate } from '#test/lifecycle/attempt.ts'
import { acting } from '#test/lifecycle/cast.ts'
import { recordAt } from '#test/lifecycle/usual.ts'
import { isOverdue } from '../overdue.ts'
import { clockOf, isDeferred } from './clocks.ts'
import { improvement } from './improvement.ts'
import { improvementStates, statusOf } from './stages.ts'

const planned = candidate({ state: 'planned', targetDate: '2026-12-05', evaluationDate: '2027-01-31' })
const deferred = { ...planned, deferredUntil: '2027-03-01', deferApprovedBy: 'cora' }

test('until it is implemented the target date counts, then the evaluation date and thirty days to answer', () => {
  expect(clockOf(planned)).toBe('2026-12-05')
  expect(clockOf({ ...planned, state: 'implementing' })).toBe('2026-12-05')
  expect(clockOf({ ...planned, state: 'implemented' })).toBe('2027-03-02')
  for (const state of ['candidate', 'measured', 'standardized', 'closed', 'cancelled', 'dismissed', 'merged'])
    expect(clockOf({ ...planned, state })).toBe(null)
})

test('overdue begins the day after', () => {
  const { derive } = improvement
  expect(isOverdue(derive(planned), '2026-12-05')).toBe(false)
  expect(isOverdue(derive(planned), '2026-12-06')).toBe(true)
  expect(isOverdue(derive({ ...planned, targetDate: null }), '2030-01-01')).toBe(false)
})

test('a deferral stops the clock once someone approved it, and not while it is only asked for', () => {
  expect(clockOf(deferred)).toBe('2027-03-01')
  expect(clockOf({ ...deferred, deferApprovedBy: null })).toBe('2026-12-05')
  expect(clockOf({ ...deferred, deferredUntil: '2026-12-01' })).toBe('2026-12-05')
  expect([
    isDeferred(deferred, '2027-02-28'),
    isDeferred(deferred, '2027-03-01'),
    isDeferred({ ...deferred, deferApprovedBy: null }, '2027-01-01'),
  ]).toEqual([true, false, false])
  const asked = attempted(recordAt('planned'), {
    move: 'askDeferral',
    actor: acting('olga'),
    input: { deferredUntil: '2027-03-01' },
    reason: 'Freeze',
  }).record
  expect(improvement.derive(asked).due).toBe('2026-12-05')
})

test('C-073: the status is derived from the stage, one of four once registered', () => {
  const byStatus = Object.keys(improvementStates).map((state) => `${state} ${statusOf(state)}`)
  expect(byStatus).toEqual([
    'candidate candidate',
    'registered planned',
    'evaluated planned',
    'prioritized planned',
    'assigned planned',
    'planned planned',
    'piloting inProgress',
    'implementing inProgress',
    'implemented inProgress',
    'measured inProgress',
    'standardized inProgress',
    'closed completed',
    'cancelled cancelled',
    'dismissed candidate',
    'merged candidate',
  ])
})
