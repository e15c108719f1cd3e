import { expect, test } from 'vitest'
import { candidateIdentity, type KeyHistory, taken } from './deduplication.ts'
import { type Signal, signalOf } from './signal.ts'

const signal: Signal = signalOf({
  kind: 'risingCounts',
  direction: 'worse',
  windowPoints: ['2026-01-01', '2026-02-01', '2026-03-01'],
  statistic: 2,
  statisticName: 'rateRatio',
  p: 0.02,
  businessRuleMet: true,
  evidenceMet: true,
  startedAt: null,
  numbers: {},
})
const unknown: KeyHistory = {
  openCandidate: null,
  openImprovement: null,
  dismissedAt: null,
  lastSeverity: null,
  insideFor: 0,
  snoozedUntil: null,
  cooledUntil: null,
}
const dismissed = { ...unknown, dismissedAt: '2026-03-05', lastSeverity: 2, cooledUntil: '2026-06-05' }

test('the first signal of a key is new; with something open it adds to that', () => {
  expect(taken(signal, unknown, '2026-04-01')).toEqual({ decision: 'new' })
  const open = { ...unknown, openCandidate: 'c1', lastSeverity: 2 }
  expect(taken(signal, open, '2026-04-01')).toEqual({ decision: 'append', to: 'c1', severityRaised: false })
  expect(taken({ ...signal, statistic: 3 }, { ...open, openImprovement: 'IMP-1' }, '2026-04-01')).toEqual({
    decision: 'append',
    to: 'IMP-1',
    severityRaised: true,
  })
})

test('after a dismissal it rests, then waits until it has lain inside for two periods', () => {
  expect(taken(signal, dismissed, '2026-06-04')).toEqual({
    decision: 'cooling',
    until: '2026-06-05',
    reason: 'cooling_down',
  })
  expect(taken(signal, { ...dismissed, insideFor: 1 }, '2026-06-05')).toEqual({
    decision: 'cooling',
    until: null,
    reason: 'not_back_inside',
  })
  expect(taken(signal, { ...dismissed, insideFor: 2 }, '2026-06-05')).toEqual({ decision: 'new' })
})

test('twice as severe breaks through the cool-down, but not through a snooze', () => {
  const worse = { ...signal, statistic: 4 }
  expect(taken(worse, dismissed, '2026-03-06')).toEqual({ decision: 'new' })
  const snoozed = { ...dismissed, snoozedUntil: '2026-12-01' }
  expect(taken(worse, snoozed, '2026-03-06')).toEqual({ decision: 'snoozed', until: '2026-12-01' })
  expect(taken(worse, snoozed, '2026-12-01')).toEqual({ decision: 'new' })
})

test('a repeated run names the same candidate', () => {
  expect(candidateIdentity('m1', signal)).toBe('m1|risingCounts|worse|2026-01-01')
})
