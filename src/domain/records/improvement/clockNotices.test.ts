import { expect, test } from 'vitest'
import { type ClockFacts, improvementClockNotices } from './clockNotices.ts'

const facts: ClockFacts = {
  state: 'assigned',
  owner: 'ada',
  due: null,
  isAccepted: true,
  assignedOn: '2026-11-01',
  evaluationDate: null,
  deferredUntil: null,
  isDeferralApproved: false,
}

function said(change: Partial<ClockFacts>, today: string): string[] {
  return improvementClockNotices({ ...facts, ...change }, today).map(
    ({ code, to, about }) => `${code} ${Object.entries(to)[0]?.join(' ')} ${about}`,
  )
}

test('an assignment that waits for seven days is told to the owner, the owner’s manager and the coordinators', () => {
  expect(said({ isAccepted: false }, '2026-11-07')).toEqual([])
  expect(said({ isAccepted: false }, '2026-11-08')).toEqual([
    'not_accepted person ada 2026-11-01',
    'not_accepted_escalated managerOf ada 2026-11-01',
    'not_accepted_escalated role improvementCoordinator 2026-11-01',
  ])
})

test('what was never assigned here, such as an imported record, does not wait for an answer', () => {
  expect(said({ isAccepted: false, assignedOn: null }, '2027-11-08')).toEqual([])
})

test('a day draws near, is missed, and after two weeks others hear of it', () => {
  const due = '2026-12-10'
  expect(said({ due }, '2026-12-02')).toEqual([])
  expect(said({ due }, '2026-12-03')).toEqual(['due_soon person ada 2026-12-10'])
  expect(said({ due }, due)).toEqual(['due_soon person ada 2026-12-10'])
  expect(said({ due }, '2026-12-11')).toEqual(['overdue person ada 2026-12-10'])
  expect(said({ due }, '2026-12-24')).toEqual([
    'overdue person ada 2026-12-10',
    'overdue_escalated managerOf ada 2026-12-10',
    'overdue_escalated role improvementCoordinator 2026-12-10',
  ])
})

test('the evaluation date calls verifier and owner, once it is implemented', () => {
  const evaluationDate = '2026-12-01'
  expect(said({ evaluationDate }, evaluationDate)).toEqual([])
  expect(said({ evaluationDate, state: 'implemented' }, '2026-11-30')).toEqual([])
  expect(said({ evaluationDate, state: 'implemented' }, evaluationDate)).toEqual([
    'to_judge role verifier 2026-12-01',
    'to_judge person ada 2026-12-01',
  ])
})

test('a deferral that was approved ends; one that was only asked for never began', () => {
  const deferredUntil = '2026-12-01'
  expect(said({ deferredUntil }, deferredUntil)).toEqual([])
  expect(said({ deferredUntil, isDeferralApproved: true }, '2026-11-30')).toEqual([])
  expect(said({ deferredUntil, isDeferralApproved: true }, deferredUntil)).toEqual([
    'deferral_ended person ada 2026-12-01',
    'deferral_ended role improvementCoordinator 2026-12-01',
  ])
})
