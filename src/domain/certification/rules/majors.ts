import type { Day } from '#domain/time/days.ts'
import { addMonths } from '#domain/time/months.ts'

const VERIFY_WITHIN_MONTHS = 6

/** R4: the last day on which the correction of a major nonconformity may be verified; after it stage 2 is done again. */
export function r04MajorDeadline(lastDayOfStage2: Day): Day {
  return addMonths(lastDayOfStage2, VERIFY_WITHIN_MONTHS)
}

/** R4: whether stage 2 has to be done again because a major was not verified in time. `verifiedOn` is null while it is open. */
export function r04RepeatsStage2(at: {
  readonly lastDayOfStage2: Day
  readonly verifiedOn: Day | null
  readonly today: Day
}): boolean {
  return (at.verifiedOn ?? at.today) > r04MajorDeadline(at.lastDayOfStage2)
}

/** What stands between a nonconformity of the body and the decision; null when nothing does. */
export type Standing = 'major_not_verified' | 'plan_not_accepted'

/** R4 and R5: a major is verified, of a minor the body has accepted the plan. */
export function r05Stands(found: {
  readonly severity: 'critical' | 'major' | 'minor'
  readonly verifiedOn: Day | null
  readonly planAcceptedOn: Day | null
}): Standing | null {
  if (found.severity !== 'minor') return found.verifiedOn === null ? 'major_not_verified' : null
  return found.planAcceptedOn === null && found.verifiedOn === null ? 'plan_not_accepted' : null
}
