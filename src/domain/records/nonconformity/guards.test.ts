import { expect, test } from 'vitest'
import { attempted } from '#test/lifecycle/nonconformity/attempt.ts'
import { attemptAt, before, codes, type Variation } from '#test/lifecycle/nonconformity/usual.ts'

/** What each state's usual next move is; a test takes one thing away. */
const yes = (why: string) => ({ answer: 'yes' as const, why })
const row = { id: 'r1', who: 'One', what: 'Again', done: true, doneOn: null }
const immediate = { id: 'i1', what: 'Off', person: null, doneOn: null, evidence: null }
const told = { id: 't1', recipients: 'All', text: 'Sorry', sentOn: '2026-11-20' }
const withSystem = { aiSystem: 'system' }
const action = (more: object) => ({ ...before('approvePlan').actions[0]!, ...more })

test.each([
  'confirm',
  'control',
  'correct',
  'evaluate',
  'analyse',
  'plan',
  'approvePlan',
  'start',
  'complete',
  'verify',
  'updateSystem',
  'close',
])('the usual %s is made', (move) => {
  expect(codes(before(move), move)).toEqual([])
})

type Case = readonly [move: string, what: Variation, ...codes: string[]]

const cases: readonly Case[] = [
  ['confirm', { input: { detectedOn: null } }, 'detected_on_missing'],
  ['confirm', { input: { processOwner: null } }, 'process_owner_missing'],
  ['confirm', { input: { processOwner: 'gone' } }, 'owner_not_active'],
  ['control', { record: withSystem, input: { unacceptableRisk: null } }, 'risk_unanswered'],
  ['control', { record: withSystem, input: { harm: null } }, 'harm_unanswered'],
  ['control', { record: withSystem, input: { harm: yes('One'), harms: [] } }, 'harms_missing'],
  ['control', { record: withSystem, input: { unacceptableRisk: yes('High') } }, 'suspend_first'],
  ['control', { record: { immediateActions: [immediate] }, input: { immediateActions: [] } }, 'row_dropped'],
  ['control', { record: { notifications: [told] }, input: { notifications: [] } }, 'row_dropped'],
  ['correct', { record: { harm: yes('One') }, input: { remedies: [] } }, 'remedy_missing'],
  ['correct', { record: { remedies: [row] }, input: { remedies: [] } }, 'row_dropped'],
  [
    'correct',
    { record: { ...withSystem, harm: yes('One') }, input: { remedies: [row], dutyToReport: null } },
    'duty_to_report_unanswered',
  ],
  ['plan', { input: { actions: [] } }, 'action_missing', 'cause_without_action'],
  ['plan', { input: { actions: [action({ type: null })] } }, 'action_type_missing'],
  ['plan', { input: { actions: [action({ responsible: null })] } }, 'action_responsible_missing'],
  ['plan', { input: { actions: [action({ responsible: 'gone' })] } }, 'action_responsible_not_active'],
  ['plan', { input: { actions: [action({ resources: ' ' })] } }, 'action_resources_missing'],
  ['plan', { input: { actions: [action({ due: null })] } }, 'action_due_missing'],
  ['plan', { input: { verificationBy: ['metric'], verificationMetric: null } }, 'verification_metric_missing'],
  ['approvePlan', { answers: { causes: { completed: [] } } }, 'analysis_missing'],
  ['approvePlan', { answers: { activePeople: new Set(['mia']) } }, 'action_responsible_not_active'],
  ['approvePlan', { record: { verificationBy: ['metric'], verificationMetric: 'm' } }, 'metric_not_measurable'],
  [
    'verify',
    { input: { checks: [{ id: '', method: 'audit', found: 'It holds', evidence: ' ' }] } },
    'check_evidence_missing',
  ],
  [
    'verify',
    {
      record: { verificationBy: ['metric'] },
      answers: { measuredEffect: { isMeasurable: true, verdict: 'no_change', isBetter: false } },
    },
    'metric_not_better',
  ],
  ['updateSystem', { input: { updates: [] } }, ...Array.from({ length: 5 }, () => 'update_row_missing')],
  ['close', { answers: { causes: { completed: [] } } }, 'record_missing'],
  ['close', { record: { remedies: [row] }, input: { remedies: [] } }, 'row_dropped'],
  [
    'close',
    { record: { remedies: [{ ...row, done: false }] }, input: { remedies: [{ ...row, done: false }] } },
    'remedies_open',
  ],
  ['close', { input: { updates: [] } }, ...Array.from({ length: 5 }, () => 'update_row_missing')],
]

test.each(cases.map((each) => [each[0], each] as const))('%s, changed by %j', (_, [move, variation, ...expected]) => {
  expect(codes(before(move), move, variation).sort()).toEqual([...expected].sort())
})

test('an update that was told to nobody is none', () => {
  const record = before('close')
  const updates = record.updates.map((each) => ({ ...each, recipients: null }))
  expect(codes(record, 'close', { input: { updates } })).toEqual(['recipients_missing'])
})

test.each([
  ['nature', { evidenceStatement: null }],
  ['nature', { requirement: null }],
  ['nature', { confirmedAt: null }],
  ['reaction', { controlledAt: null }],
  ['reaction', { correctedAt: null }],
  ['reaction', { corrections: [] }],
  ['actions', { approvedAt: null }],
  ['actions', { implementedAt: null }],
  ['actions', { actions: [] }],
  ['verification', { verifiedAt: null }],
  ['updates', { systemUpdatedAt: null }],
] as const)('C-226 without the record of %s it is not closed: %j', (_, record) => {
  expect(codes(before('close'), 'close', { record })).toEqual(['record_missing'])
})

test('what failed once is explained anew, and the second time from where it was verified', () => {
  const record = { ...before('updateSystem'), verdict: 'ineffective' as const }
  expect(codes(record, 'tryAgain', { by: 'oskar', input: { whyFailed: 'Others were not reached' } })).toEqual([])
  const kept = { ...before('close'), id: 'c', cycle: 1, ended: 'Others were not reached' } as never
  const again = { ...record, cycles: [kept] }
  expect(codes(again, 'tryAgain', { by: 'oskar', input: { whyFailed: 'Others were not reached' } })).toEqual([
    'why_failed_missing',
  ])
})

test('how it came back is said anew each time', () => {
  const closed = { ...before('close'), state: 'closed' }
  const evidence = { input: { recurrenceEvidence: 'Seen in May', recurredAs: null } }
  expect(codes(closed, 'reopen', evidence)).toEqual([])
  const twice = { ...closed, reopened: 1, recurrenceEvidence: 'Seen in May' }
  expect(codes(twice, 'reopen', evidence)).toEqual(['recurrence_evidence_missing'])
})

test('whoever has a process keeps having an owner for it; days of actions are not emptied', () => {
  const record = before('start')
  expect(codes(record, 'reassign', { input: { owner: 'oskar', processOwner: null } })).toEqual([
    'process_owner_missing',
  ])
  const actions = record.actions.map((each) => ({ ...each, due: null }))
  expect(codes(record, 'redateActions', { input: { actions } })).toEqual(['action_due_missing'])
})

test.each([
  ['closeCorrected', 'confirm'],
  ['tryAgain', 'confirm'],
  ['close', 'updateSystem'],
  ['settleDispute', 'closed'],
  ['regrade', 'confirm'],
  ['recordAcceptance', 'confirm'],
  ['reassign', 'confirm'],
  ['clarify', 'confirm'],
  ['reject', 'analyse'],
  ['suspendSystem', 'closed'],
] as const)('%s does not start where it has no place', (move, at) => {
  const record = at === 'closed' ? { ...before('close'), state: 'closed' } : before(at)
  expect(codes(record, move)).toEqual(['move_out_of_order'])
})

test('a rejection names whose process it is, and that is not who rejects', () => {
  expect(codes(before('confirm'), 'reject', { input: { processOwner: null } })).toEqual(['process_owner_missing'])
  expect(codes(before('confirm'), 'reject', { input: { processOwner: 'mia' } })).toEqual(['rejects_own_process'])
  expect(codes(before('confirm'), 'reject', { input: { processOwner: 'pia' } })).toEqual([])
})

test('what was done at once is added to, not taken back', () => {
  const record = { ...before('control'), immediateActions: [immediate] }
  const two = [
    { ...immediate, id: '' },
    { ...immediate, id: '' },
  ]
  expect(codes(record, 'actAtOnce', { input: { immediateActions: two } })).toEqual(['row_dropped'])
})

test('correction alone closes what is minor or approved, and with every remedy done', () => {
  const decided = { ...before('analyse'), actionNeeded: 'notNeeded' as const }
  expect(codes(decided, 'closeCorrected')).toEqual([])
  const grave = { ...decided, severity: 'major' as const }
  expect(codes(grave, 'closeCorrected')).toEqual(['no_action_when_grave'])
  expect(codes({ ...grave, noActionApprovedBy: 'eve' }, 'closeCorrected')).toEqual([])
  const owed = [{ ...row, done: false }]
  expect(codes({ ...decided, remedies: owed }, 'closeCorrected', { input: { remedies: owed } })).toEqual([
    'remedies_open',
  ])
})

test('what it is about is mended with evidence, and only if it changes', () => {
  const record = before('control')
  expect(codes(record, 'clarify', { input: { evidenceStatement: ' ' } })).toEqual(['nonconformity_evidence_missing'])
  const { requirement, site } = record
  expect(codes(record, 'clarify', { input: { requirement, site } })).toEqual(['nothing_changed'])
})

test('a plan is returned by who may approve it or owns it', () => {
  expect(codes(before('approvePlan'), 'returnPlan', { by: 'ann' })).toEqual(['move_not_yours'])
  expect(codes(before('approvePlan'), 'returnPlan', { by: 'eve' })).toEqual([])
})

test('what the certification body accepted stays', () => {
  const kept = { id: 'a1', what: 'plan' as const, acceptedBy: 'Body', acceptedOn: '2026-11-01', reference: null }
  const two = [1, 2].map(() => ({ ...kept, id: '' }))
  const record = { ...before('start'), acceptances: [kept] }
  expect(codes(record, 'recordAcceptance', { input: { acceptances: two } })).toEqual(['row_dropped'])
})

test('graded graver after the plan, it waits at least as long as its new grade asks', () => {
  const record = { ...before('complete'), waitDays: 14, severity: 'major' as const }
  const { record: done } = attempted(record, attemptAt(record, 'complete', {}))
  expect(done.verifyNotBefore).toBe('2026-12-18')
})
