import { expect, test } from 'vitest'
import { emptyValue } from '#domain/kernel/field.ts'
import { defaultSettings } from '#domain/people/settings.ts'
import { improvementFields } from './fields.ts'
import { improvement } from './improvement.ts'
import { type ImprovementHappening, improvementNotices } from './notices.ts'

const empty = Object.fromEntries(Object.entries(improvementFields).map(([name, field]) => [name, emptyValue(field)]))
const record = {
  ...empty,
  id: 'it',
  owner: 'oskar',
  createdBy: 'ada',
  state: 'planned',
  title: 'It',
  number: null,
  version: 1,
  createdAt: '',
}

function told(verb: string, after: object = {}, before: object = {}): string[] {
  const happening = {
    verb,
    before: { ...record, ...before },
    after: { ...record, ...after },
    reason: 'Why',
    settings: defaultSettings,
  }
  return improvementNotices(happening as unknown as ImprovementHappening).map(
    ({ to, code }) => `${code} → ${'watchers' in to ? 'watchers' : Object.values(to)[0]}`,
  )
}

test.each([
  ['register', {}, ['raised_registered → ada']],
  ['dismiss', {}, ['raised_dismissed → ada']],
  ['merge', {}, ['raised_merged → ada']],
  ['cancel', {}, ['raised_cancelled → ada', 'cancelled → oskar', 'cancelled → watchers']],
  ['close', {}, ['raised_closed → ada', 'closed → oskar', 'closed → watchers']],
  ['revert', {}, ['raised_closed → ada', 'closed → oskar', 'closed → watchers']],
  ['closeAsActivity', {}, ['raised_closed → ada', 'closed → oskar', 'closed → watchers']],
  ['assign', {}, ['assigned → oskar']],
  ['accept', {}, ['accepted → improvementCoordinator']],
  ['decline', { owner: null }, ['declined → improvementCoordinator']],
  ['plan', { cost: 10_000 }, []],
  ['plan', { cost: 10_001 }, ['plan_to_approve → topManagement', 'plan_to_approve → aimsManager']],
  ['replan', { cost: 10_001 }, ['plan_to_approve → topManagement', 'plan_to_approve → aimsManager']],
  ['approvePlan', {}, ['plan_approved → oskar']],
  ['returnPlan', {}, ['plan_returned → oskar']],
  ['complete', {}, ['to_measure → verifier', 'stage_reached → watchers']],
  ['measure', {}, ['measured → oskar', 'measured → watchers']],
  ['acceptOutcome', {}, ['outcome_accepted → oskar']],
  ['standardize', {}, ['to_close → improvementCoordinator']],
  ['askDeferral', {}, ['deferral_asked → improvementCoordinator', 'deferral_asked → aimsManager']],
  ['defer', {}, ['deferred → oskar']],
  ['redate', {}, ['redated → oskar']],
  ['evaluate', {}, []],
] as const)('%s %j tells %j', (verb, after, expected) => {
  expect(told(verb, after)).toEqual(expected)
})

test('reassigning tells both owners; handing over actions alone tells neither', () => {
  expect(told('reassign', { owner: 'bo' })).toEqual(['assigned → bo', 'reassigned_away → oskar'])
  expect(told('reassign')).toEqual([])
})

test('nobody is told where nobody is named: an anonymous raiser follows by token', () => {
  expect(told('dismiss', { createdBy: null })).toEqual([])
})

test('what is told is told of moves that exist', () => {
  const verbs = Object.keys(improvement.moves)
  expect(verbs.filter((verb) => told(verb, { cost: 20_000 }, { owner: 'bo' }).length > 0).length).toBeGreaterThan(20)
})
