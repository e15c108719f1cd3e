import { expect, test } from 'vitest'
import { noon } from '#test/lifecycle/attempt.ts'
import { made, refused, tried } from '#test/lifecycle/guardTests.ts'

made('register', {}, (after) => {
  expect(after.state).toBe('registered')
  expect(after.registeredAt).toBe(noon)
})
made('register', { by: 'rui', input: { ownArea: true } }, (after) => expect(after.state).toBe('registered'))
made('register', { input: { sourceType: 'incident', problemIncident: 'inc-2207' } }, (after) =>
  expect(after.problemIncident).toBe('inc-2207'),
)
refused('register', { input: { sourceType: 'incident', problemMetric: 'wait' } }, 'source_reference_missing')
made('register', { input: { sourceType: 'incident', sourceWords: 'INC-2207' } }, (after) =>
  expect(after.sourceWords).toBe('INC-2207'),
)
refused('register', { input: { title: null } }, 'title_missing')
refused('register', { input: { description: null } }, 'description_missing')
refused('register', { input: { sourceType: null } }, 'source_missing')
refused('register', { input: { sourceType: 'incident' } }, 'source_reference_missing')
refused('register', { input: { category: null } }, 'category_missing')
refused('register', { input: { dimensions: [] } }, 'dimension_missing')
refused('register', { input: { frameworkReference: null } }, 'requirement_missing')
refused('register', { input: { category: null, dimensions: [] } }, 'category_missing', 'dimension_missing')
refused('register', { by: 'rui' }, 'move_not_yours')
refused('register', { by: 'olga', input: { ownArea: true } }, 'move_not_yours')
refused('register', { by: 'rui', roles: ['viewer'], input: { ownArea: true } }, 'move_not_yours')
refused('register', { by: 'rui', roles: ['administrator'], input: { ownArea: true } }, 'move_not_yours')
refused('register', { at: 'registered' }, 'move_out_of_order')

made('dismiss', {}, (after) => expect([after.state, after.disposition]).toEqual(['dismissed', 'Already done']))
refused('dismiss', { reason: null }, 'reason_missing')
refused('dismiss', { by: 'rui' }, 'move_not_yours')
refused('dismiss', { at: 'registered' }, 'move_out_of_order')

made('merge', {}, (after) =>
  expect([after.state, after.mergedInto, after.disposition]).toEqual(['merged', 'other', 'Same thing']),
)
refused('merge', { input: { mergedInto: null } }, 'merge_target_missing')
refused('merge', { input: { mergedInto: 'imp' } }, 'merge_into_itself')
refused('merge', { reason: null }, 'reason_missing')
refused('merge', { by: 'rui' }, 'move_not_yours')
refused('merge', { at: 'registered' }, 'move_out_of_order')

made('evaluate', {}, (after) => expect(after.state).toBe('evaluated'))
made(
  'evaluate',
  {
    by: 'cora',
    input: { potentialImpact: null, feasibility: null, resourceNeed: null, risk: null, effortDays: 1, cost: 0 },
  },
  (after) => expect(after.state).toBe('evaluated'),
)
made('evaluate', { by: 'rui', record: { ownArea: true }, input: { effortDays: 1, cost: 0 } }, (after) =>
  expect(after.state).toBe('evaluated'),
)
refused('evaluate', { input: { potentialImpact: null } }, 'impact_missing')
refused('evaluate', { input: { feasibility: null } }, 'feasibility_missing')
refused('evaluate', { input: { resourceNeed: null } }, 'resource_need_missing')
refused('evaluate', { input: { risk: null } }, 'risk_missing')
refused('evaluate', { record: { category: null } }, 'category_missing')
refused('evaluate', { by: 'olga' }, 'move_not_yours')
refused('evaluate', { by: 'rui', input: { effortDays: 1, cost: 0 } }, 'move_not_yours')
refused('evaluate', { by: 'rui', record: { ownArea: true } }, 'move_not_yours')

made('assign', {}, (after) => {
  expect([after.state, after.owner, after.targetDate, after.originalTargetDate]).toEqual([
    'assigned',
    'olga',
    '2026-12-05',
    '2026-12-05',
  ])
  expect(after.acceptedAt).toBe(null)
})
made('assign', { by: 'milo', input: { owner: 'milo' } }, (after) => expect(after.acceptedAt).toBe(noon))
made('assign', { input: { owner: 'rui' } }, (after) => expect(after.acceptedAt).toBe(noon))
made('assign', { input: { targetDate: '2027-01-01' }, record: { originalTargetDate: '2026-12-05' } }, (after) =>
  expect(after.originalTargetDate).toBe('2026-12-05'),
)
refused('assign', { input: { owner: null } }, 'owner_missing')
refused('assign', { answers: { activePeople: new Set() } }, 'owner_not_active')
refused('assign', { input: { targetDate: null } }, 'target_date_missing')
refused('assign', { by: 'evan' }, 'move_not_yours')

made('accept', {}, (after) => expect([after.state, after.acceptedAt]).toEqual(['assigned', noon]))
made('accept', { at: 'implemented', record: { acceptedAt: null } }, (after) => expect(after.acceptedAt).toBe(noon))
refused('accept', { record: { acceptedAt: noon } }, 'already_accepted')
refused('accept', { by: 'cora' }, 'move_not_yours')
refused('accept', { by: 'olga', roles: ['viewer'] }, 'move_not_yours')
refused('accept', { at: 'prioritized', record: { owner: 'olga' } }, 'move_out_of_order')

made('decline', {}, (after) =>
  expect([after.state, after.owner, after.declinedReason]).toEqual(['prioritized', null, 'On leave']),
)
refused('decline', { reason: null }, 'reason_missing')
refused('decline', { record: { acceptedAt: noon } }, 'already_accepted')
refused('decline', { at: 'planned' }, 'move_out_of_order')
refused('decline', { by: 'cora' }, 'move_not_yours')

test('SOD-16: the administrator role alone makes no move', () => {
  for (const move of [
    'register',
    'dismiss',
    'evaluate',
    'prioritize',
    'assign',
    'approvePlan',
    'measure',
    'close',
    'cancel',
  ] as const) {
    expect(tried(move, { by: 'adam' }).outcome.refusals.map(({ code }) => code)).toEqual(['move_not_yours'])
  }
})
