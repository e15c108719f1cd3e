import type { Day } from '#domain/time/days.ts'
import { addMonths } from '#domain/time/months.ts'

const CYCLE_MONTHS = 36
const FIRST_SURVEILLANCE_MONTHS = 12
const RESTORE_MONTHS = 6

/** R1: a certificate ends three years after the decision; on that day it is still valid. */
export function r01ExpiresOn(decidedOn: Day): Day {
  return addMonths(decidedOn, CYCLE_MONTHS)
}

/** R2: the last day of the first surveillance of a cycle, counted from the day of the decision. */
export function r02FirstSurveillanceBy(decidedOn: Day): Day {
  return addMonths(decidedOn, FIRST_SURVEILLANCE_MONTHS)
}

/** R3: the calendar years of a cycle that need a surveillance: those after the decision's and before the year of recertification. */
export function r03Years(cycle: { readonly decidedOn: Day; readonly expiresOn: Day }): readonly number[] {
  const [first, last] = [yearOf(cycle.decidedOn) + 1, yearOf(cycle.expiresOn)]
  return Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at)
}

/** R2 and R3: the last day of the second surveillance: the end of the second calendar year after the decision's. */
export function r03SecondSurveillanceBy(decidedOn: Day): Day {
  return `${yearOf(decidedOn) + 2}-12-31`
}

/** R3: the years that are over and had no surveillance. */
export function r03YearsWithout(cycle: {
  readonly decidedOn: Day
  readonly expiresOn: Day
  readonly heldOn: readonly Day[]
  readonly today: Day
}): readonly number[] {
  const held = new Set(cycle.heldOn.map(yearOf))
  return r03Years(cycle).filter((year) => year < yearOf(cycle.today) && !held.has(year))
}

/** R7: the last day on which an expired certificate can be restored, if the recertification's work is finished by then. */
export function r07RestoreBy(expiresOn: Day): Day {
  return addMonths(expiresOn, RESTORE_MONTHS)
}

export type AfterExpiry = 'valid' | 'restorable' | 'stage2'

/** R7: what a certificate needs on a day: nothing, to be restored, or at least a new stage 2. */
export function r07AfterExpiry(at: {
  readonly expiresOn: Day
  readonly today: Day
  readonly recertificationFinished: boolean
}): AfterExpiry {
  if (at.today <= at.expiresOn) return 'valid'
  return at.recertificationFinished && at.today <= r07RestoreBy(at.expiresOn) ? 'restorable' : 'stage2'
}

/** R7 and R8: the next end. Decided before the end, or within six months after it, the old rhythm stays; later a new cycle begins. */
export function r08NextExpiry({ expiresOn, decidedOn }: { readonly expiresOn: Day; readonly decidedOn: Day }): Day {
  return addMonths(decidedOn <= r07RestoreBy(expiresOn) ? expiresOn : decidedOn, CYCLE_MONTHS)
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}
