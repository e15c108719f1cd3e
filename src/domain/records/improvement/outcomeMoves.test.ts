import { expect, test } from 'vitest'
import { attempted } from '#test/lifecycle/attempt.ts'
import { acting } from '#test/lifecycle/cast.ts'
import { made, refused } from '#test/lifecycle/guardTests.ts'
import { missed, outcome, recordAt, usualAttempt } from '#test/lifecycle/usual.ts'

const light = { effortDays: 1, cost: 0 }

made('measure', {}, (after) => {
  expect([after.state, after.verdict, after.measuredBy, after.measuredAt]).toEqual([
    'measured',
    'met',
    'vera',
    '2027-01-10T12:00:00.000Z',
  ])
  expect(after.dutiesExcepted).toBe(null)
})
made('measure', { input: missed }, (after) => expect(after.verdict).toBe('partly'))
made('measure', { by: 'cora', record: light }, (after) => expect(after.measuredBy).toBe('cora'))
made('measure', { record: { owner: 'vera' }, answers: { exceptions: ['SOD-01'] } }, (after) =>
  expect(after.dutiesExcepted).toBe('SOD-01'),
)
made('measure', { record: { owner: 'vera', dutiesExcepted: 'SOD-02' }, answers: { exceptions: ['SOD-01'] } }, (after) =>
  expect(after.dutiesExcepted).toBe('SOD-02, SOD-01'),
)
refused('measure', { record: { owner: 'vera' } }, 'sod_01')
refused(
  'measure',
  { record: { actions: recordAt('implemented').actions.map((each) => ({ ...each, responsible: 'vera' })) } },
  'sod_01',
)
refused('measure', { record: { implementers: [{ id: 'x', person: 'vera', owned: true }] } }, 'sod_01')
refused('measure', { by: 'cora' }, 'move_not_yours')
refused('measure', { by: 'olga' }, 'move_not_yours')
refused('measure', { at: 'implementing' }, 'move_out_of_order')
refused('measure', { record: { proofFixedAt: null } }, 'proof_not_fixed')
refused('measure', { record: { targetDate: null } }, 'target_date_missing')
refused('measure', { input: { outcomeEvidence: null } }, 'outcome_evidence_missing')
refused('measure', { input: { addressed: null } }, 'addressed_missing')
refused('measure', { input: { addressed: { answer: 'yes', why: null } } }, 'addressed_missing')
refused('measure', { input: { unintended: null } }, 'unintended_missing')
refused('measure', { input: { unintended: { answer: 'yes', why: 'Calls elsewhere' } } }, 'unintended_follow_up_missing')
made(
  'measure',
  { input: { unintended: { answer: 'yes', why: 'Calls elsewhere' }, unintendedFollowUp: 'Risk 12' } },
  (after) => expect(after.state).toBe('measured'),
)
refused('measure', { input: { decision: null } }, 'decision_missing')
refused('measure', { input: { after: null } }, 'after_missing')
refused('measure', { input: { afterFrom: null } }, 'after_window_missing')
refused('measure', { input: { afterTo: null } }, 'after_window_missing')
refused('measure', { input: { afterFrom: '2026-12-20', afterTo: '2026-12-19' } }, 'window_ends_before_start')
refused('measure', { input: { afterFrom: '2026-12-08' } }, 'after_window_too_early')
made('measure', { input: { afterFrom: '2026-12-09' } }, (after) => expect(after.state).toBe('measured'))
refused('measure', { record: { settleDays: 0, baselineTo: '2026-12-15' } }, 'after_window_too_early')
refused('measure', { input: { afterTo: '2027-01-11' } }, 'after_window_not_over')
made(
  'measure',
  { record: { proof: 'fact' }, input: { factSeen: true, after: null, afterFrom: null, afterTo: null } },
  (after) => expect(after.verdict).toBe('met'),
)
made('measure', { record: { proof: 'fact' }, input: { after: null } }, (after) => expect(after.verdict).toBe('notMet'))

made('acceptOutcome', {}, (after) => expect([after.state, after.exceptionApprovedBy]).toEqual(['measured', 'milo']))
made('acceptOutcome', { record: { owner: 'milo' }, answers: { exceptions: ['SOD-01'] } }, (after) =>
  expect(after.dutiesExcepted).toBe('SOD-01'),
)
refused('acceptOutcome', { input: { acceptanceException: null } }, 'acceptance_reason_missing')
refused('acceptOutcome', { record: { owner: 'milo' } }, 'sod_01')
refused('acceptOutcome', { record: { decision: 'reverse' } }, 'decision_is_reverse')
refused('acceptOutcome', { record: { verdict: null } }, 'outcome_missing')
refused('acceptOutcome', { by: 'olga' }, 'move_not_yours')
refused('acceptOutcome', { at: 'standardized' }, 'move_out_of_order')

made('standardize', {}, (after) => expect(after.state).toBe('standardized'))
made('standardize', { by: 'dora' }, (after) => expect(after.state).toBe('standardized'))
made('standardize', { record: { verdict: 'partly', decision: 'adjust', exceptionApprovedBy: 'milo' } }, (after) =>
  expect(after.state).toBe('standardized'),
)
refused('standardize', { record: { decision: 'adjust' } }, 'decision_is_not_sustain')
refused('standardize', { record: { verdict: 'partly' } }, 'verdict_not_met')
refused('standardize', { record: { targetDate: null } }, 'target_date_missing')
refused('standardize', { by: 'cora' }, 'move_not_yours')
for (const field of ['policyUpdated', 'procedureUpdated', 'trainingUpdated']) {
  refused('standardize', { input: { [field]: null } }, 'update_answer_missing')
  refused('standardize', { input: { [field]: { answer: 'no', why: 'Not yet' } } }, 'update_answer_missing')
  refused('standardize', { input: { [field]: { answer: 'notApplicable', why: null } } }, 'update_answer_missing')
}

made('iterate', {}, (after, before) => {
  expect([after.state, after.iteration, after.proofFixedAt, after.verdict, after.after]).toEqual([
    'planned',
    2,
    null,
    null,
    null,
  ])
  expect([after.metric, after.baseline, after.originalTargetDate]).toEqual([
    before.metric,
    before.baseline,
    '2026-12-05',
  ])
  expect(
    after.iterations.map(({ iteration, after, verdict, whyAnalysis }) => [iteration, after, verdict, whyAnalysis]),
  ).toEqual([[1, 9, 'partly', 'The menu is hard to find']])
  expect(after.implementers.map(({ person, owned }) => [person, owned])).toEqual([
    ['olga', true],
    ['rui', false],
  ])
})
made('iterate', { record: { verdict: 'met', decision: 'adjust' } }, (after) => expect(after.state).toBe('planned'))
made(
  'iterate',
  { record: { ...light, verdict: 'partly', decision: 'adjust' }, input: { changes: recordAt('measured').changes } },
  (after) => expect(after.state).toBe('planned'),
)
refused('iterate', { record: { verdict: 'met', decision: 'sustain' } }, 'verdict_is_met')
refused('iterate', { record: { verdict: 'notMet', decision: 'reverse' } }, 'decision_is_reverse')
refused('iterate', { input: { whyAnalysis: null } }, 'why_analysis_missing')
refused('iterate', { input: { newApproach: null } }, 'new_approach_missing')
refused(
  'iterate',
  { input: { changes: recordAt('measured').changes.map((row) => ({ ...row, id: '' })) } },
  'plan_unchanged',
)
refused('iterate', { input: { changes: [] } }, 'change_missing')
refused('iterate', { by: 'cora' }, 'move_not_yours')
refused('iterate', { at: 'standardized' }, 'move_out_of_order')

test('a second iteration says anew why the first new approach did not work', () => {
  const second = attempted(
    { ...recordAt('measured'), verdict: 'partly', decision: 'adjust' },
    usualAttempt('iterate', recordAt('measured')),
  ).record
  const again = { ...second, state: 'measured', verdict: 'partly', decision: 'adjust' } as typeof second
  const changed = { ...usualAttempt('iterate', again).input, changes: [{ id: '', what: 'Third way', affects: 'Desk' }] }
  const attempt = { ...usualAttempt('iterate', again), input: changed }
  expect(attempted(again, attempt).refusals.map(({ code }) => code)).toEqual([
    'why_analysis_missing',
    'new_approach_missing',
  ])
})

made('revert', {}, (after) => expect([after.state, after.closedAs]).toEqual(['closed', 'reversed']))
made('revert', { record: { owner: 'milo' }, answers: { exceptions: ['SOD-10'] } }, (after) =>
  expect(after.dutiesExcepted).toBe('SOD-10'),
)
refused('revert', { record: { decision: 'adjust' } }, 'decision_is_not_reverse')
refused('revert', { input: { reversalDone: null } }, 'reversal_missing')
refused('revert', { input: { lesson: null } }, 'lesson_missing')
made('revert', { input: { lesson: null, lessonWaived: 'Known before' } }, (after) => expect(after.state).toBe('closed'))
refused('revert', { record: { owner: 'milo' } }, 'sod_10')
refused('revert', { by: 'olga' }, 'move_not_yours')
refused('revert', { at: 'implemented' }, 'move_out_of_order')

made('close', {}, (after) =>
  expect([after.state, after.closedAs, after.closedAt]).toEqual(['closed', 'improvement', '2027-01-10T12:00:00.000Z']),
)
made('close', { record: { owner: 'cora' }, answers: { exceptions: ['SOD-10'] } }, (after) =>
  expect(after.dutiesExcepted).toBe('SOD-10'),
)
refused('close', { input: { lesson: null } }, 'lesson_missing')
made('close', { input: { lesson: null, lessonWaived: 'Nothing new' } }, (after) => expect(after.state).toBe('closed'))
refused('close', { input: { recognitionConsidered: false } }, 'recognition_missing')
refused('close', { record: { owner: 'cora' } }, 'sod_10')
refused('close', { record: { implementers: [{ id: 'x', person: 'cora', owned: true }] } }, 'sod_10')
made('close', { record: { implementers: [{ id: 'x', person: 'cora', owned: false }] } }, (after) =>
  expect(after.state).toBe('closed'),
)
refused('close', { record: { verdict: null } }, 'outcome_missing')
refused('close', { record: { targetDate: null } }, 'target_date_missing')
refused('close', { by: 'olga' }, 'move_not_yours')
refused('close', { at: 'measured' }, 'move_out_of_order')

made('closeAsActivity', {}, (after) => expect([after.state, after.closedAs]).toEqual(['closed', 'activity']))
made(
  'closeAsActivity',
  { record: { imported: true, proofFixedAt: null, owner: 'cora' }, answers: { exceptions: ['SOD-10'] } },
  (after) => expect(after.dutiesExcepted).toBe('SOD-10'),
)
refused('closeAsActivity', { record: { imported: false, proofFixedAt: null } }, 'activity_only_if_imported')
refused(
  'closeAsActivity',
  { record: { imported: true, proofFixedAt: '2026-01-01T00:00:00.000Z' } },
  'activity_only_if_imported',
)
refused('closeAsActivity', { record: { imported: true, proofFixedAt: null, owner: 'cora' } }, 'sod_10')
refused('closeAsActivity', { reason: null }, 'reason_missing')
refused('closeAsActivity', { by: 'olga' }, 'move_not_yours')
refused('closeAsActivity', { at: 'planned' }, 'move_out_of_order')

test('handing it on makes nobody a stranger to it: neither judge nor closer (SOD-01, SOD-10)', () => {
  const handedOn = attempted(
    { ...recordAt('implemented'), owner: 'vera' },
    { move: 'reassign', actor: acting('milo'), input: { owner: 'olga' }, reason: 'Vera judges' },
  )
  expect(handedOn.refusals).toEqual([])
  expect(
    attempted(handedOn.record, { ...usualAttempt('measure', handedOn.record), input: outcome }).refusals.map(
      ({ code }) => code,
    ),
  ).toEqual(['sod_01'])
})
