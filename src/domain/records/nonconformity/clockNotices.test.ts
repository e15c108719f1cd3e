import { expect, test } from 'vitest'
import { reported } from '#test/lifecycle/nonconformity/attempt.ts'
import { before } from '#test/lifecycle/nonconformity/usual.ts'
import { nonconformityClockNotices } from './clockNotices.ts'

const said = (record: ReturnType<typeof reported>, today: string, time = '12:00:00.000Z') =>
  nonconformityClockNotices(record, today, `${today}T${time}`).map(({ code, to, about }) => {
    const whom = 'role' in to ? to.role : 'person' in to ? to.person : '?'
    return `${code} to ${whom} about ${about}`
  })

test('a report that nobody looks at is brought to mind after three days', () => {
  expect(said(reported(), '2026-11-23')).toEqual([])
  expect(said(reported(), '2026-11-24')).toEqual(['nonconformity_untriaged to aimsManager about 2026-11-23'])
})

test('control that is late: a critical one by the hour, and top management hears of all but minor ones', () => {
  const critical = {
    ...before('control'),
    severity: 'critical' as const,
    controlDueAt: '2026-11-21T12:00:00.000Z',
    stepDue: '2026-11-21',
  }
  expect(said(critical, '2026-11-21', '11:59:00.000Z')).toEqual([])
  expect(said(critical, '2026-11-21', '12:01:00.000Z')).toEqual([
    'control_late to pia about 2026-11-21',
    'control_late to aimsManager about 2026-11-21',
    'control_late to topManagement about 2026-11-21',
  ])
  expect(said({ ...critical, severity: 'minor' }, '2026-11-22')).toHaveLength(2)
  expect(said({ ...critical, state: 'controlled' }, '2026-11-22')).toEqual([])
})

test('safeguards about to end, and an authority that waits, are said three days before', () => {
  const guarded = { ...before('correct'), safeguardsUntil: '2026-12-10' }
  expect(said(guarded, '2026-12-06')).toEqual([])
  expect(said(guarded, '2026-12-07')).toEqual([
    'safeguards_end to pia about 2026-12-10',
    'safeguards_end to aimsManager about 2026-12-10',
  ])
  const harmed = { ...before('correct'), reportDue: '2026-12-05' }
  expect(said(harmed, '2026-12-02')).toHaveLength(3)
  expect(said({ ...harmed, reportedToAuthorityOn: '2026-12-01' }, '2026-12-02')).toEqual([])
})

test('verifiers hear when it may be verified, and with the manager when the time for it has passed', () => {
  const waiting = { ...before('verify'), verifyNotBefore: '2026-12-20', verifyNotAfter: '2027-01-19' }
  expect(said(waiting, '2026-12-19')).toEqual([])
  expect(said(waiting, '2026-12-20')).toEqual(['effectiveness_due to verifier about 2026-12-20'])
  expect(said(waiting, '2027-01-20')).toContain('verification_late to aimsManager about 2027-01-19')
})
