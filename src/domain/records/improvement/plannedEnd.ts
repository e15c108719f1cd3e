import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import type { Day } from '#domain/time/days.ts'
import type { Improvement } from './fields.ts'
import type { ImprovementFacts } from './people.ts'

/** The day the plan ends: when the last of its actions does (C-088). Null while no action has an end. */
export function plannedEnd({ actions }: Pick<Improvement, 'actions'>): Day | null {
  return actions.reduce<Day | null>((last, { ends }) => (ends && (!last || ends > last) ? ends : last), null)
}

/**
 * The facts of a plan with the target date that follows from it: as late as its last action, never earlier than promised. A date
 * said by hand stays as it was said; the first one promised stays known in `originalTargetDate`.
 */
export function withTarget(facts: ImprovementFacts): ImprovementFacts {
  const { record, before } = facts
  const end = plannedEnd(record)
  const isSaid = record.targetDate !== before.targetDate
  const isAsBefore = before.targetDate !== null && before.state !== 'assigned' && end === plannedEnd(before)
  if (end === null || isSaid || isAsBefore) return facts
  const promise = promised(before)
  return { ...facts, record: { ...record, targetDate: promise !== null && promise > end ? promise : end } }
}

/** What was promised by hand: a date that followed from the actions gives way to the first one. */
function promised(before: ImprovementFacts['before']): Day | null {
  const hasFollowed = before.targetDate !== null && before.targetDate === plannedEnd(before)
  return hasFollowed ? (before.originalTargetDate ?? before.targetDate) : before.targetDate
}

/** A date once given moves with a reason, in the plan as anywhere (C-072); where it follows from the actions, that is said too. */
export function movedDateNeedsReason(facts: ImprovementFacts): Refusal[] {
  const { before, record, reason } = facts
  const { targetDate } = withTarget(facts).record
  if (reason || before.targetDate === null || targetDate === before.targetDate) return []
  const missing = refuse('reason_missing', { field: 'reason' })
  if (targetDate === null || targetDate === record.targetDate) return [missing]
  return [refuse('actions_end_after_target', { field: 'actions', values: { day: targetDate } }), missing]
}
