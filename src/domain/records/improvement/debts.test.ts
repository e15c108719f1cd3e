import { expect, test } from 'vitest'
import { attempted, candidate, factsOf, type ImprovementRecord } from '#test/lifecycle/attempt.ts'
import { acting } from '#test/lifecycle/cast.ts'
import { recordAt, usualAttempt } from '#test/lifecycle/usual.ts'
import { openDebts } from './debts.ts'
import { improvementStates } from './stages.ts'

function debtsOf(record: ImprovementRecord): string[] {
  return [...new Set(openDebts(factsOf(record, { move: 'accept', actor: acting('olga') })).map(({ code }) => code))]
}

const imported = (state: string, fields: Partial<ImprovementRecord> = {}) =>
  candidate({ state, imported: true, description: 'Old', ...fields })
const ofRegister = ['source_missing', 'category_missing', 'dimension_missing', 'requirement_missing']
const ofEvaluation = ['impact_missing', 'feasibility_missing', 'resource_need_missing', 'risk_missing']

test('what went the whole way here owes nothing, in any state', () => {
  for (const state of Object.keys(improvementStates)) expect(debtsOf(recordAt(state))).toEqual([])
})

test('an imported record owes what the stages behind it ask for', () => {
  expect(debtsOf(imported('registered'))).toEqual(ofRegister)
  expect(debtsOf(imported('evaluated'))).toEqual([...ofRegister, ...ofEvaluation])
  expect(debtsOf(imported('prioritized'))).toEqual([...ofRegister, ...ofEvaluation, 'rating_missing'])
  expect(debtsOf(imported('assigned'))).toEqual([
    ...ofRegister,
    ...ofEvaluation,
    'rating_missing',
    'owner_missing',
    'target_date_missing',
  ])
  const planned = [
    ...ofRegister,
    ...ofEvaluation,
    'rating_missing',
    'owner_missing',
    'target_date_missing',
    'problem_missing',
    'change_missing',
    'action_missing',
    'resources_missing',
    'effort_missing',
    'cost_missing',
    'proof_missing',
  ]
  expect(debtsOf(imported('planned'))).toEqual(planned)
  expect(debtsOf(imported('piloting'))).toEqual(planned)
  expect(debtsOf(imported('implementing'))).toEqual(planned)
  expect(debtsOf(imported('closed'))).toEqual(
    planned.filter((code) => code !== 'owner_missing' && code !== 'target_date_missing'),
  )
  for (const state of ['candidate', 'cancelled', 'dismissed', 'merged']) expect(debtsOf(imported(state))).toEqual([])
})

test('its next move obeys all of them, and they can be paid', () => {
  const record = imported('assigned', { owner: 'olga', targetDate: '2026-12-05' })
  const plan = (before: ImprovementRecord) => attempted(before, usualAttempt('plan', before))
  expect([...new Set(plan(record).refusals.map(({ code }) => code))]).toEqual([
    ...ofRegister,
    ...ofEvaluation,
    'rating_missing',
  ])
  const { description: _, ...said } = usualAttempt('register', record).input ?? {}
  const paid = { ...record, ...said, ...usualAttempt('evaluate', record).input } as ImprovementRecord
  const rescored = attempted(paid, usualAttempt('rescore', paid))
  expect(rescored.refusals).toEqual([])
  expect(plan(rescored.record).refusals).toEqual([])
})

test('once the work began here, nobody asks any more how it was evaluated and planned', () => {
  const underWay = { ...recordAt('implementing'), risk: null, score: null, changes: [] }
  expect(debtsOf(underWay)).toEqual([])
  expect(debtsOf({ ...underWay, proofFixedAt: null })).toEqual(['risk_missing', 'change_missing'])
  expect(debtsOf({ ...underWay, category: null, owner: 'gone' })).toEqual(['category_missing', 'owner_not_active'])
})

test('a small improvement that grew owes what it was spared', () => {
  const spared = { ...recordAt('planned'), risk: null, score: null, ratings: [], effortDays: 1, cost: 0 }
  expect(debtsOf(spared)).toEqual([])
  expect(debtsOf({ ...spared, effortDays: 50 })).toEqual(['risk_missing', 'rating_missing'])
})
