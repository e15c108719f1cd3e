import { expect } from 'vitest'
import { noon } from '#test/lifecycle/attempt.ts'
import { made, refused } from '#test/lifecycle/guardTests.ts'
import { action, plan, recordAt } from '#test/lifecycle/usual.ts'

const light = { effortDays: 1, cost: 0 }
const lightPlan = {
  ...light,
  problemWords: null,
  changes: [],
  actions: [],
  resources: null,
  metricUnit: null,
  metricMethod: null,
}

made('plan', {}, (after) => expect([after.state, after.acceptedAt, after.iteration]).toEqual(['planned', noon, 1]))
made('plan', { by: 'cora', input: lightPlan }, (after) =>
  expect([after.state, after.acceptedAt]).toEqual(['planned', null]),
)
made('plan', { input: { targetDate: '2026-12-24' }, reason: 'Later' }, (after) =>
  expect([after.targetDate, after.originalTargetDate]).toEqual(['2026-12-24', '2026-12-05']),
)
refused('plan', { input: { targetDate: '2026-12-24' } }, 'reason_missing')
refused('plan', { by: 'cora' }, 'move_not_yours')
refused('plan', { by: 'milo' }, 'move_not_yours')
refused('plan', { at: 'planned' }, 'move_out_of_order')
refused('plan', { at: 'prioritized', record: { owner: 'olga' } }, 'move_out_of_order')

made('replan', { record: { planApprovedBy: 'milo', planApprovedAt: noon } }, (after) =>
  expect([after.state, after.target, after.planApprovedAt]).toEqual(['planned', 12, null]),
)
refused('replan', { reason: null }, 'reason_missing')
refused('replan', { input: { proof: null } }, 'proof_missing')
refused('replan', { by: 'cora' }, 'move_not_yours')
refused('replan', { at: 'implementing' }, 'move_out_of_order')

made('approvePlan', {}, (after) =>
  expect([after.state, after.planApprovedBy, after.planApprovedAt]).toEqual(['planned', 'milo', noon]),
)
made('approvePlan', { record: { owner: 'milo' }, answers: { exceptions: ['SOD-02'] } }, (after) =>
  expect(after.dutiesExcepted).toBe('SOD-02'),
)
refused('approvePlan', { record: { owner: 'milo' } }, 'sod_02')
refused('approvePlan', { record: { owner: 'milo' }, answers: { exceptions: ['SOD-01'] } }, 'sod_02')
refused('approvePlan', { record: { planApprovedAt: noon } }, 'already_approved')
refused('approvePlan', { by: 'olga' }, 'move_not_yours')
refused('approvePlan', { at: 'assigned' }, 'move_out_of_order')

made('returnPlan', { record: { planApprovedAt: noon, planApprovedBy: 'tess' } }, (after) =>
  expect([after.state, after.planApprovedAt]).toEqual(['assigned', null]),
)
refused('returnPlan', { reason: null }, 'reason_missing')
refused('returnPlan', { by: 'olga' }, 'move_not_yours')
refused('returnPlan', { at: 'assigned' }, 'move_out_of_order')

made('pilot', { record: { pilotResult: 'left over' } }, (after) => {
  expect([after.state, after.startedAt, after.proofFixedAt, after.pilotResult]).toEqual(['piloting', noon, noon, null])
})
refused('pilot', { input: { pilotScope: null } }, 'pilot_scope_missing')
refused('pilot', { input: { pilotMetric: null } }, 'pilot_metric_missing')
refused('pilot', { input: { stopCriteria: null } }, 'stop_criteria_missing')
refused('pilot', { input: { resourcesConfirmed: false } }, 'resources_not_confirmed')
refused('pilot', { by: 'cora' }, 'move_not_yours')
refused('pilot', { at: 'implementing' }, 'move_out_of_order')

made('goAhead', {}, (after) => expect([after.state, after.pilotResult]).toEqual(['implementing', 'Eight minutes']))
refused('goAhead', { input: { pilotResult: null } }, 'pilot_result_missing')
refused('goAhead', { reason: null }, 'reason_missing')
refused('goAhead', { record: { targetDate: null } }, 'target_date_missing')
refused('goAhead', { by: 'cora' }, 'move_not_yours')
refused('goAhead', { at: 'planned' }, 'move_out_of_order')

made('start', {}, (after) =>
  expect([after.state, after.startedAt, after.proofFixedAt]).toEqual(['implementing', noon, noon]),
)
made('start', { record: { cost: 20000, planApprovedAt: noon } }, (after) => expect(after.state).toBe('implementing'))
made('start', { record: { cost: 10000 } }, (after) => expect(after.state).toBe('implementing'))
made('start', { record: { baselineTo: '2026-11-20' } }, (after) => expect(after.state).toBe('implementing'))
made('start', { answers: { workInProgress: 7 } }, (after) => expect(after.state).toBe('implementing'))
made('start', { answers: { workInProgress: 8 }, input: { workInProgressReason: 'Law in force on Monday' } }, (after) =>
  expect(after.state).toBe('implementing'),
)
made('start', { record: { ...lightPlan, acceptedAt: null }, by: 'cora' }, (after) =>
  expect([after.state, after.acceptedAt]).toEqual(['implementing', null]),
)
made('start', { record: { acceptedAt: null } }, (after) => expect(after.acceptedAt).toBe(noon))
refused('start', { record: { cost: 10001 } }, 'plan_not_approved')
refused('start', { record: { baselineTo: '2026-11-21' } }, 'baseline_not_closed')
refused('start', { input: { resourcesConfirmed: false } }, 'resources_not_confirmed')
refused('start', { answers: { workInProgress: 8 } }, 'work_in_progress_full')
refused('start', { record: { changes: [] } }, 'change_missing')
refused('start', { record: { ...light, legalDuty: true, changes: [] } }, 'change_missing')
refused('start', { by: 'cora' }, 'move_not_yours')
refused('start', { by: 'olga', at: 'assigned' }, 'move_out_of_order')

made('complete', {}, (after) =>
  expect([after.state, after.implementedAt]).toEqual(['implemented', '2026-12-02T12:00:00.000Z']),
)
made('complete', { record: { ...lightPlan }, by: 'cora' }, (after) => expect(after.state).toBe('implemented'))
const [planned] = recordAt('implementing').actions
const two = [
  { ...planned!, id: 'one' },
  { ...planned!, id: 'two' },
]
const ticked = { done: true, evidence: 'Photo' }
refused(
  'complete',
  { record: { actions: two }, input: { actions: two.map((each, at) => ({ ...each, ...(at === 0 && ticked) })) } },
  'actions_open',
)
refused(
  'complete',
  { record: { actions: two }, input: { actions: two.map((each) => ({ ...each, ...ticked, evidence: null })) } },
  'action_evidence_missing',
)
made(
  'complete',
  {
    record: { actions: two },
    input: { actions: two.map((each) => ({ ...each, ...ticked, evidence: null, evidenceFile: 'photo' })) },
  },
  (after) => expect(after.state).toBe('implemented'),
)
refused('complete', { record: { actions: two }, input: { actions: [{ ...two[0]!, ...ticked }] } }, 'action_dropped')
refused('complete', { record: { actions: two }, input: { actions: [] } }, 'action_dropped', 'action_missing')
refused(
  'complete',
  { record: { actions: two }, input: { actions: two.map((each) => ({ ...each, ...ticked, responsible: 'vera' })) } },
  'action_passed_on',
)
refused('complete', { record: { actions: [] } }, 'action_missing')
refused('complete', { by: 'rui' }, 'move_not_yours')
refused('complete', { by: 'cora' }, 'move_not_yours')
refused('complete', { record: { targetDate: null } }, 'target_date_missing')

refused('plan', { input: { problemWords: null } }, 'problem_missing')
refused('plan', { input: { changes: [] } }, 'change_missing')
refused('plan', { input: { changes: [{ id: '', what: 'Menu', affects: null }] } }, 'affected_item_missing')
refused('plan', { input: { actions: [] } }, 'action_missing')
refused('plan', { input: { actions: [{ ...action, responsible: null }] } }, 'action_responsible_missing')
refused('plan', { input: { actions: [{ ...action, responsible: 'gone' }] } }, 'action_responsible_not_active')
refused('plan', { input: { actions: [{ ...action, starts: null }] } }, 'action_dates_missing')
refused('plan', { input: { actions: [{ ...action, ends: null }] } }, 'action_dates_missing')
refused('plan', { input: { actions: [{ ...action, ends: '2026-11-20' }] } }, 'action_ends_before_start')
refused('plan', { input: { resources: null } }, 'resources_missing')
refused('plan', { input: { effortDays: null } }, 'effort_missing')
refused('plan', { input: { cost: null } }, 'cost_missing')
refused('plan', { input: { proof: null } }, 'proof_missing')
refused('plan', { input: { metric: null } }, 'metric_missing')
refused('plan', { input: { metricUnit: null } }, 'unit_missing')
refused('plan', { input: { metricMethod: null } }, 'metric_source_missing')
refused('plan', { input: { direction: null } }, 'direction_missing')
refused('plan', { input: { baseline: null } }, 'baseline_missing')
refused('plan', { input: { baselineFrom: null } }, 'baseline_window_missing')
refused('plan', { input: { baselineTo: null } }, 'baseline_window_missing')
refused('plan', { input: { baselineTo: '2026-09-30' } }, 'window_ends_before_start')
refused('plan', { input: { target: null } }, 'target_missing')
refused('plan', { input: { target: 30 } }, 'target_not_better')
refused('plan', { input: { direction: 'increase', target: 30 } }, 'target_not_better')
made('plan', { input: { direction: 'increase', target: 31 } }, (after) => expect(after.target).toBe(31))
refused('plan', { input: { evaluationDate: null } }, 'evaluation_date_missing')
refused('plan', { input: { evaluationDate: '2026-12-04' } }, 'evaluation_before_target')
refused('plan', { input: { targetDate: null }, reason: 'None' }, 'target_date_missing')
made(
  'plan',
  { input: { proof: 'fact', factBefore: 'No menu', factAfter: 'A menu', metric: null, baseline: null } },
  (after) => expect(after.proof).toBe('fact'),
)
refused('plan', { input: { proof: 'fact', factAfter: 'A menu' } }, 'fact_before_missing')
refused('plan', { input: { proof: 'fact', factBefore: 'No menu' } }, 'fact_after_missing')
refused('plan', { by: 'cora', input: { ...plan, ...lightPlan, baseline: null } }, 'baseline_missing')
