import { addDays, type Day } from '#domain/time/days.ts'
import type { Improvement } from './fields.ts'
import { clockIn } from './stages.ts'

/** How long after the evaluation date the answer may take. */
const ANSWER_WITHIN_DAYS = 30

type Timed = Improvement & { readonly state: string }

/**
 * The day the clock runs to (issue part 6): the target date until it is implemented, then the evaluation date and 30 days
 * to answer. A deferral moves it to the day it ends once it is approved. Null when no clock runs.
 */
export function clockOf(improvement: Timed): Day | null {
  const clock = clockIn(improvement.state)
  if (clock === undefined) return null
  if (clock === 'evaluation')
    return improvement.evaluationDate && addDays(improvement.evaluationDate, ANSWER_WITHIN_DAYS)
  return laterOf(improvement.targetDate, improvement.deferApprovedBy && improvement.deferredUntil)
}

function laterOf(first: Day | null, second: Day | null): Day | null {
  if (!first || !second) return first
  return first > second ? first : second
}

export function isDeferred(improvement: Improvement, today: Day): boolean {
  return improvement.deferredUntil !== null && improvement.deferApprovedBy !== null && improvement.deferredUntil > today
}
