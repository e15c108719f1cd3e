import type { Day } from '#domain/time/days.ts'
import type { Nonconformity } from './fields.ts'
import { authorityDay } from './reportClock.ts'

/**
 * The day the clock runs to: the step's own, while actions are carried out the last of theirs still open, while it waits for
 * verification the end of the window. An authority's day comes before all of them. Null before it is confirmed and at rest.
 */
export function dueOf(record: Nonconformity & { readonly state: string }): Day | null {
  const step = stepDay(record)
  const authority = authorityDay(record)
  if (step === null || authority === null) return step
  return authority < step ? authority : step
}

function stepDay(record: Nonconformity & { readonly state: string }): Day | null {
  if (record.state === 'awaitingVerification') return record.verifyNotAfter
  if (['approved', 'implementing'].includes(record.state)) {
    const open = record.actions.flatMap(({ done, due }) => (done || due === null ? [] : [due]))
    return open.sort().at(0) ?? record.stepDue
  }
  return record.stepDue
}
