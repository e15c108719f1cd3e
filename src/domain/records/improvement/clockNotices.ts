import { aboutDay, higherUp, ladder } from '#domain/notices/ladder.ts'
import { type ClockNotice, type Notice, toPerson } from '#domain/notices/notice.ts'
import { addDays, type Day } from '#domain/time/days.ts'

/** What the day's clock looks at in one improvement. Days are the organization's. */
export interface ClockFacts {
  readonly state: string
  readonly owner: string | null
  /** The day its clock runs to. */
  readonly due: Day | null
  readonly isAccepted: boolean
  /** Day of the last assignment; null where it was never assigned here. */
  readonly assignedOn: Day | null
  readonly evaluationDate: Day | null
  readonly deferredUntil: Day | null
  readonly isDeferralApproved: boolean
}

/** How long an assignment may wait for an answer (C-084). */
const ACCEPT_WITHIN_DAYS = 7

/**
 * All that may be said about an improvement on a day. The conditions are "has come", not "is today", so that a clock which stood
 * still for a week says it afterwards; that each is said once is for the ledger.
 */
export function improvementClockNotices(facts: ClockFacts, today: Day): readonly ClockNotice[] {
  return [
    ...notAccepted(facts, today),
    ...ladder(facts, today, 'improvementCoordinator'),
    ...toJudge(facts, today),
    ...deferralEnded(facts, today),
  ]
}

function notAccepted({ owner, isAccepted, assignedOn }: ClockFacts, today: Day): readonly ClockNotice[] {
  if (owner === null || isAccepted || assignedOn === null || addDays(assignedOn, ACCEPT_WITHIN_DAYS) > today) return []
  const values = { day: assignedOn }
  return aboutDay(assignedOn, [
    ...toPerson(owner, 'not_accepted', values),
    ...higherUp(owner, { code: 'not_accepted_escalated', values }, 'improvementCoordinator'),
  ])
}

function toJudge({ state, owner, evaluationDate }: ClockFacts, today: Day): readonly ClockNotice[] {
  if (state !== 'implemented' || evaluationDate === null || evaluationDate > today) return []
  const values = { day: evaluationDate }
  return aboutDay(evaluationDate, [
    { to: { role: 'verifier' }, code: 'to_judge', values },
    ...toPerson(owner, 'to_judge', values),
  ])
}

function deferralEnded({ owner, deferredUntil, isDeferralApproved }: ClockFacts, today: Day): readonly ClockNotice[] {
  if (deferredUntil === null || !isDeferralApproved || deferredUntil > today) return []
  const values = { day: deferredUntil }
  const coordinator: Notice = { to: { role: 'improvementCoordinator' }, code: 'deferral_ended', values }
  return aboutDay(deferredUntil, [...toPerson(owner, 'deferral_ended', values), coordinator])
}
