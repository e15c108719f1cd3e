import type { Role } from '#domain/people/roles.ts'
import { addDays, type Day } from '../time/days.ts'
import { type ClockNotice, type Notice, toPerson } from './notice.ts'

/** What the ladder looks at in a record that is not at rest. */
export interface OnTheClock {
  readonly owner: string | null
  /** The day its clock runs to, in the organization's days. */
  readonly due: Day | null
}

/** How long before its day an owner is reminded. */
export const REMIND_DAYS_BEFORE = 7
/** How long after its day others hear of it (brief §3.1, C-132). */
const ESCALATE_AFTER_DAYS = 14

/**
 * What is said as a record's day draws near and passes: the owner a week before and the day after, the owner's manager and a role
 * fourteen days after. What nobody owns is the role's from the first day. The conditions are "has come", not "is today", so that a
 * clock which stood still says it afterwards; that each is said once is for the ledger.
 */
export function ladder({ owner, due }: OnTheClock, today: Day, role: Role): readonly ClockNotice[] {
  if (due === null || addDays(due, -REMIND_DAYS_BEFORE) > today) return []
  const values = { day: due }
  if (today <= due) return aboutDay(due, toPerson(owner, 'due_soon', values))
  const isLate = addDays(due, ESCALATE_AFTER_DAYS) <= today
  const holders: Notice = { to: { role }, code: 'overdue', values }
  return aboutDay(due, [
    ...(owner === null ? [holders] : toPerson(owner, 'overdue', values)),
    ...(isLate ? higherUp(owner, { code: 'overdue_escalated', values }, role) : []),
  ])
}

/** The owner's manager and whoever holds the role; nobody's manager is not asked. */
export function higherUp(owner: string | null, notice: Omit<Notice, 'to'>, role: Role): readonly Notice[] {
  const holders: Notice = { to: { role }, ...notice }
  return owner === null ? [holders] : [{ to: { managerOf: owner }, ...notice }, holders]
}

/** Notices of the clock, said once about this day. */
export function aboutDay(day: Day, notices: readonly Notice[]): readonly ClockNotice[] {
  return notices.map((notice) => ({ ...notice, about: day }))
}
