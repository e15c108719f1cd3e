import { expect, test } from 'vitest'
import { defaultSettings } from '#domain/people/settings.ts'
import type { NonconformityRecord } from '#test/lifecycle/nonconformity/attempt.ts'
import { reported } from '#test/lifecycle/nonconformity/attempt.ts'
import { before } from '#test/lifecycle/nonconformity/usual.ts'
import { dueOf } from './due.ts'
import { nonconformityNotices } from './notices.ts'
import { originFrom } from './origins.ts'
import { simplePathObstacles, simpleSteps } from './simplePath.ts'
import { taskKindFor } from './taskKindFor.ts'

function told(verb: string, was: NonconformityRecord | undefined, after: NonconformityRecord, reason = 'So') {
  const notices = nonconformityNotices({ verb, before: was, after, reason, settings: defaultSettings })
  return notices.map(({ to, code }) => `${code} → ${'role' in to ? to.role : 'person' in to ? to.person : 'watchers'}`)
}

const at = (move: string, more: Partial<NonconformityRecord> = {}) => ({ ...before(move), ...more })

test.each([
  ['create', undefined, reported(), ['nonconformity_reported → aimsManager']],
  ['create', undefined, reported({ origin: 'rule' }), ['nonconformity_drafted → aimsManager']],
  ['confirm', undefined, at('control'), ['nonconformity_to_control → pia', 'nonconformity_confirmed → ann']],
  [
    'confirm',
    undefined,
    at('control', { severity: 'critical' }),
    ['nonconformity_to_control → pia', 'nonconformity_confirmed → ann', 'nonconformity_critical → topManagement'],
  ],
  ['reject', undefined, reported(), ['nonconformity_rejected → ann']],
  [
    'regrade',
    at('control'),
    at('control', { severity: 'critical' }),
    ['nonconformity_critical → pia', 'nonconformity_critical → topManagement'],
  ],
  ['regrade', at('control', { severity: 'critical' }), at('control', { severity: 'major' }), []],
  ['control', undefined, at('correct'), []],
  [
    'control',
    undefined,
    at('correct', { reportDue: '2026-12-01' }),
    ['authority_clock → aimsManager', 'authority_clock → topManagement'],
  ],
  ['correct', undefined, at('evaluate'), ['nonconformity_to_decide → aimsManager']],
  ['evaluate', undefined, at('analyse'), ['corrective_action_yours → oskar']],
  ['evaluate', undefined, at('analyse', { actionNeeded: 'notNeeded' }), []],
  ['analyse', undefined, at('plan'), ['cause_to_find → oskar', 'cause_to_find → nia']],
  [
    'plan',
    undefined,
    at('approvePlan'),
    ['corrective_plan_to_approve → aimsManager', 'corrective_plan_to_approve → topManagement'],
  ],
  ['approvePlan', undefined, at('start'), ['plan_approved → oskar', 'corrective_work_yours → oskar']],
  ['complete', undefined, at('verify'), ['effectiveness_awaits → verifier']],
  [
    'verify',
    undefined,
    at('updateSystem'),
    ['action_effective → oskar', 'action_effective → aimsManager', 'action_effective → watchers'],
  ],
  ['reassign', at('start'), at('start', { owner: 'nia' }), ['nonconformity_handed_on → nia']],
  ['start', undefined, at('complete'), []],
] as const)('%s tells those whose turn it is', (verb, was, after, expected) => {
  expect(told(verb, was, after)).toEqual(expected)
})

test.each([
  ['incident', 'incident', 'incident'],
  ['incident', 'complaint', 'complaint'],
  ['incident', 'nearMiss', 'nearMiss'],
  ['metric', 'value', 'monitoring'],
  ['finding', null, 'internalAudit'],
  ['audit', 'surveillance', 'certificationAudit'],
  ['performanceReview', null, 'review'],
  ['aiSystem', null, 'selfReport'],
] as const)('raised from a %s of kind %s it came to light by %s', (type, kind, origin) => {
  expect(originFrom({ type, kind })).toBe(origin)
})

test.each([
  ['iso42001:8.2', 'riskAssessment'],
  ['iso42001:8.4', 'impactAssessment'],
  ['iso42001:A.5.4', 'impactAssessment'],
  ['iso42001:7.2', 'training'],
  ['iso42001:7.5.3', 'documentRevision'],
  ['iso42001:8.1', null],
  [null, null],
] as const)('what makes up for %s is %s', (requirement, kind) => {
  expect(taskKindFor(requirement)).toBe(kind)
})

test('the clock runs to the first open action, to the end of the window, and to an authority before both', () => {
  const record = at('start')
  const [action] = record.actions
  const two = [
    { ...action!, due: '2026-12-10', done: true },
    { ...action!, due: '2026-12-20' },
  ]
  expect(dueOf({ ...record, actions: two })).toBe('2026-12-20')
  const waiting = { ...record, actions: two, reportDue: '2026-12-01', dutyToReport: null }
  expect(dueOf(waiting)).toBe('2026-12-01')
  expect(dueOf({ ...waiting, reportedToAuthorityOn: '2026-11-30' })).toBe('2026-12-20')
  const needNot = { answer: 'no', why: 'Not serious in the sense of the law' } as const
  expect(dueOf({ ...waiting, dutyToReport: needNot })).toBe('2026-12-20')
  expect(dueOf({ ...at('verify'), verifyNotAfter: '2027-01-19' })).toBe('2027-01-19')
  expect(dueOf(reported())).toBeNull()
})

test('the single form fits what is reported, ours, minor and the first of its kind', () => {
  const fits = { state: 'reported', origin: 'selfReport', externalSeverity: null, disputedBecause: null } as const
  const alike = { id: 'x', number: 'NC-1', title: 'x', state: 'closed', createdAt: '', sameCause: false }
  expect(simplePathObstacles(fits, [])).toEqual([])
  expect(simplePathObstacles({ ...fits, state: 'confirmed' }, [])).toEqual(['notReported'])
  expect(simplePathObstacles({ ...fits, origin: 'certificationAudit', externalSeverity: 'major' }, [])).toEqual([
    'external',
    'graver',
  ])
  expect(simplePathObstacles(fits, [{ ...alike, sameRequirement: true, sameSystem: true }])).toEqual(['recurring'])
  expect(simplePathObstacles(fits, [{ ...alike, sameRequirement: true, sameSystem: false }])).toEqual([])
})

test('it says of an AI system only what the person said: that nobody was harmed', () => {
  const form = {
    requirement: 'iso42001:8.2',
    evidenceStatement: 'Log',
    detectedOn: null,
    processOwner: 'pia',
    fixed: 'Done',
    fixedEvidence: 'Log',
    consequence: 'Again',
    whyNoAction: 'Once',
  }
  const control = (aiSystem: string | null, isHarmless: boolean) =>
    simpleSteps({ aiSystem }, { ...form, isHarmless }, { lookAlikes: [], language: 'de' })[1]?.input
  expect(control('system', true)).toMatchObject({ harm: { answer: 'no' }, unacceptableRisk: { answer: 'no' } })
  expect(control('system', false)).not.toHaveProperty('harm')
  expect(control(null, true)).not.toHaveProperty('harm')
})
