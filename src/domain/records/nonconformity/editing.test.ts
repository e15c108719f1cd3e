import { expect, test } from 'vitest'
import { factsOf } from '#test/lifecycle/nonconformity/attempt.ts'
import { acting, answers, attemptAt, before, type Person } from '#test/lifecycle/nonconformity/usual.ts'
import { mayEditNonconformity } from './editing.ts'

const row = { id: 'r1', who: 'One', what: 'Again', done: false, doneOn: null }

function edited(record: ReturnType<typeof before>, by: Person, input: Record<string, unknown>): string[] {
  const facts = factsOf(record, { ...attemptAt(record, 'edit', {}), actor: acting(by), input, answers })
  return mayEditNonconformity(facts, Object.keys(input)).map(({ code }) => code)
}

test('the report is the reporter’s to mend until it is confirmed; its words after that', () => {
  expect(edited(before('confirm'), 'ann', { site: 'Kiel', description: 'More' })).toEqual([])
  expect(edited(before('control'), 'ann', { site: 'Kiel' })).toEqual(['changed_by_move'])
  expect(edited(before('control'), 'ann', { description: 'More' })).toEqual([])
})

test('what the next step asks is drafted by those who work on it, and by nobody else', () => {
  const analysing = before('plan')
  expect(edited(analysing, 'nia', { rootCause: 'No process' }), 'an analyst').toEqual([])
  expect(edited(analysing, 'oskar', { proportionality: 'Enough' }), 'the owner').toEqual([])
  expect(edited(analysing, 'ann', { rootCause: 'No process' }), 'the reporter').toEqual(['changed_by_move'])
  expect(edited(before('approvePlan'), 'oskar', { verificationCriterion: 'Whatever' })).toEqual(['changed_by_move'])
})

test('the verdict is written by the verifier’s step alone', () => {
  expect(edited(before('verify'), 'oskar', { verdict: 'effective', checks: [] })).toEqual([
    'changed_by_move',
    'changed_by_move',
  ])
})

test('lists that only grow do not shrink', () => {
  const record = { ...before('evaluate'), remedies: [row] }
  expect(edited(record, 'pia', { remedies: [{ ...row, done: true }] })).toEqual([])
  expect(edited(record, 'pia', { remedies: [] })).toEqual(['row_dropped'])
})

test('actions in work are ticked off, not rewritten', () => {
  const record = before('complete')
  const [action] = record.actions
  expect(edited(record, 'oskar', { actions: [{ ...action, done: true, evidence: 'Release' }] })).toEqual([])
  expect(edited(record, 'oskar', { actions: [{ ...action, what: 'Less' }] })).toEqual(['plan_is_approved'])
})

test('at rest nothing is edited', () => {
  expect(edited({ ...before('close'), state: 'closed' }, 'mia', { description: 'Otherwise' })).toEqual([
    'record_at_rest',
  ])
})
