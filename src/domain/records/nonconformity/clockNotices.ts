import type { Envelope } from '#domain/kernel/facts.ts'
import { aboutDay } from '#domain/notices/ladder.ts'
import { type ClockNotice, type Notice, toPerson } from '#domain/notices/notice.ts'
import type { Role } from '#domain/people/roles.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import type { Nonconformity } from './fields.ts'
import { authorityDay } from './reportClock.ts'

type Ticking = Nonconformity & Envelope

/** Within how many days someone decides whether a report is one. */
const TRIAGE_DAYS = 3
/** How long before safeguards end, and before an authority's last day, it is said. */
const WARN_DAYS_BEFORE = 3

/**
 * What the day's clock says of a nonconformity beside the ladder by its due day (C-171, C-178, C-179, C-212). Late escalates; nothing
 * is locked. The conditions are "has come", not "is today"; that each is said once is for the ledger.
 */
export function nonconformityClockNotices(record: Ticking, today: Day, now: string): readonly ClockNotice[] {
  return [
    ...untriaged(record, today),
    ...uncontrolled(record, now),
    ...safeguardsEnd(record, today),
    ...authorityWaits(record, today),
    ...mayVerify(record, today),
    ...windowPassed(record, today),
  ]
}

function untriaged({ state, createdAt }: Ticking, today: Day): readonly ClockNotice[] {
  // The instant's own day: an hour around midnight moves the reminder by a day at most.
  const day = addDays(createdAt.slice(0, 10), TRIAGE_DAYS)
  if (state !== 'reported' || day >= today) return []
  return aboutDay(day, toRoles(['aimsManager'], 'nonconformity_untriaged', day))
}

/** A critical one has hours: late is late, whatever the day. */
function uncontrolled({ state, controlDueAt, stepDue, severity, processOwner }: Ticking, now: string) {
  if (state !== 'confirmed' || controlDueAt === null || stepDue === null || controlDueAt > now) return []
  const higher: readonly Role[] = severity === 'minor' ? ['aimsManager'] : ['aimsManager', 'topManagement']
  return aboutDay(stepDue, [
    ...toPerson(processOwner, 'control_late', { day: stepDue }),
    ...toRoles(higher, 'control_late', stepDue),
  ])
}

function safeguardsEnd({ safeguardsUntil, processOwner, state }: Ticking, today: Day): readonly ClockNotice[] {
  if (safeguardsUntil === null || state === 'closed' || addDays(safeguardsUntil, -WARN_DAYS_BEFORE) > today) return []
  return aboutDay(safeguardsUntil, [
    ...toPerson(processOwner, 'safeguards_end', { day: safeguardsUntil }),
    ...toRoles(['aimsManager'], 'safeguards_end', safeguardsUntil),
  ])
}

function authorityWaits(record: Ticking, today: Day) {
  const { processOwner } = record
  const reportDue = authorityDay(record)
  if (reportDue === null || addDays(reportDue, -WARN_DAYS_BEFORE) > today) return []
  return aboutDay(reportDue, [
    ...toPerson(processOwner, 'authority_due', { day: reportDue }),
    ...toRoles(['aimsManager', 'topManagement'], 'authority_due', reportDue),
  ])
}

function mayVerify({ state, verifyNotBefore }: Ticking, today: Day): readonly ClockNotice[] {
  if (state !== 'awaitingVerification' || verifyNotBefore === null || verifyNotBefore > today) return []
  return aboutDay(verifyNotBefore, toRoles(['verifier'], 'effectiveness_due', verifyNotBefore))
}

function windowPassed({ state, verifyNotAfter }: Ticking, today: Day): readonly ClockNotice[] {
  if (state !== 'awaitingVerification' || verifyNotAfter === null || verifyNotAfter >= today) return []
  return aboutDay(verifyNotAfter, toRoles(['verifier', 'aimsManager'], 'verification_late', verifyNotAfter))
}

function toRoles(roles: readonly Role[], code: Notice['code'], day: Day): readonly Notice[] {
  return roles.map((role) => ({ to: { role }, code, values: { day } }))
}
