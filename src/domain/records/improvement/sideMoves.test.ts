import { expect } from 'vitest'
import { noon } from '#test/lifecycle/attempt.ts'
import { made, refused } from '#test/lifecycle/guardTests.ts'
import { recordAt } from '#test/lifecycle/usual.ts'

made('redate', {}, (after) =>
  expect([after.state, after.targetDate, after.originalTargetDate]).toEqual(['assigned', '2026-12-20', '2026-12-05']),
)
made('redate', { record: { targetDate: null, originalTargetDate: null } }, (after) =>
  expect(after.originalTargetDate).toBe('2026-12-20'),
)
refused('redate', { reason: null }, 'reason_missing')
refused('redate', { input: { targetDate: null } }, 'target_date_missing')
refused('redate', { input: { targetDate: '2026-12-05' } }, 'target_date_unchanged')
refused('redate', { at: 'planned', input: { targetDate: '2027-02-01' } }, 'evaluation_before_target')
refused('redate', { by: 'rui' }, 'move_not_yours')
refused('redate', { at: 'prioritized', record: { owner: 'olga' } }, 'move_out_of_order')

made('redateEvaluation', {}, (after) => expect(after.evaluationDate).toBe('2027-02-28'))
refused('redateEvaluation', { input: { evaluationDate: null } }, 'evaluation_date_missing')
refused('redateEvaluation', { input: { evaluationDate: '2026-12-01' } }, 'evaluation_before_target')
refused('redateEvaluation', { reason: null }, 'reason_missing')
refused('redateEvaluation', { by: 'olga' }, 'move_not_yours')
refused('redateEvaluation', { at: 'measured' }, 'move_out_of_order')

made('reassign', {}, (after) => {
  expect([after.state, after.owner, after.acceptedAt]).toEqual(['implementing', 'dora', null])
  expect(after.implementers.map(({ person, owned }) => [person, owned])).toEqual([
    ['olga', true],
    ['rui', false],
  ])
})
made('reassign', { at: 'assigned' }, (after) => expect(after.implementers).toEqual([]))
made('reassign', { at: 'planned', record: { planApprovedBy: 'dora', planApprovedAt: noon } }, (after) =>
  expect([after.owner, after.planApprovedBy, after.planApprovedAt]).toEqual(['dora', null, null]),
)
const [action] = recordAt('implementing').actions
const passedOn = { ...action!, responsible: 'dora' }
made('reassign', { record: { actions: [action!] }, input: { owner: 'olga', actions: [passedOn] } }, (after) => {
  expect([after.owner, after.acceptedAt, after.actions[0]?.responsible]).toEqual(['olga', noon, 'dora'])
  expect(after.implementers.map(({ person }) => person)).toEqual(['olga', 'rui'])
})
refused('reassign', { input: { owner: null } }, 'owner_missing')
refused('reassign', { input: { owner: 'gone' } }, 'owner_not_active')
refused('reassign', { input: { owner: 'olga' } }, 'owner_unchanged')
refused('reassign', { record: { planApprovedBy: 'dora' } }, 'owner_approved_plan')
refused(
  'reassign',
  { record: { actions: [action!] }, input: { actions: [{ ...passedOn, responsible: null }] } },
  'action_responsible_missing',
)
refused(
  'reassign',
  { record: { actions: [action!] }, input: { actions: [{ ...passedOn, responsible: 'gone' }] } },
  'action_responsible_not_active',
)
refused(
  'reassign',
  { record: { actions: [action!] }, input: { actions: [{ ...passedOn, what: 'Something else' }] } },
  'only_hands_change',
)
refused('reassign', { record: { actions: [action!] }, input: { actions: [] } }, 'only_hands_change')
refused('reassign', { reason: null }, 'reason_missing')
refused('reassign', { by: 'olga' }, 'move_not_yours')
refused('reassign', { at: 'prioritized' }, 'move_out_of_order')

made('askDeferral', {}, (after) =>
  expect([after.deferredUntil, after.deferReason, after.deferApprovedBy]).toEqual([
    '2027-03-01',
    'Budget freeze',
    null,
  ]),
)
refused('askDeferral', { input: { deferredUntil: null } }, 'deferral_date_missing')
refused('askDeferral', { input: { deferredUntil: '2026-11-20' } }, 'deferral_date_past')
refused('askDeferral', { reason: null }, 'reason_missing')
refused('askDeferral', { by: 'rui' }, 'move_not_yours')
refused('askDeferral', { at: 'implemented' }, 'move_out_of_order')

made('defer', {}, (after) => expect([after.deferredUntil, after.deferApprovedBy]).toEqual(['2027-03-01', 'cora']))
refused('defer', { input: { deferredUntil: null } }, 'deferral_date_missing')
refused('defer', { input: { deferredUntil: '2026-11-20' } }, 'deferral_date_past')
refused('defer', { record: { owner: 'cora' } }, 'deferral_own')
refused('defer', { reason: null }, 'reason_missing')
refused('defer', { at: 'implemented' }, 'move_out_of_order')
refused('defer', { by: 'evan' }, 'move_not_yours')

made('resume', {}, (after) =>
  expect([after.deferredUntil, after.deferReason, after.deferApprovedBy]).toEqual([null, null, null]),
)
refused('resume', { record: { deferredUntil: null } }, 'not_deferred')
refused('resume', { by: 'evan' }, 'move_not_yours')
refused('resume', { at: 'implemented' }, 'move_out_of_order')

made('cancel', {}, (after) => expect([after.state, after.cancelledBecause]).toEqual(['cancelled', 'Overtaken']))
made('cancel', { at: 'piloting', input: { pilotResult: 'Stop criterion met' } }, (after) =>
  expect(after.state).toBe('cancelled'),
)
refused('cancel', { at: 'piloting' }, 'pilot_result_missing')
refused('cancel', { input: { decisionReference: null } }, 'decision_reference_missing')
refused('cancel', { reason: null }, 'reason_missing')
refused('cancel', { at: 'candidate' }, 'move_out_of_order')
refused('cancel', { at: 'implemented' }, 'move_out_of_order')
refused('cancel', { by: 'olga' }, 'move_not_yours')

made('escalate', {}, (after) => expect(after.state).toBe('implementing'))
refused('escalate', { reason: null }, 'reason_missing')
refused('escalate', { at: 'measured' }, 'move_out_of_order')
refused('escalate', { by: 'olga' }, 'move_not_yours')
