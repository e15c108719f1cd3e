import type { Day } from '#domain/time/days.ts'
import type { Certification } from './fields.ts'
import { type CertificationState, certifiedStates, projectStates } from './states.ts'

/**
 * The day that counts now: of a project the day its certificate is planned for, or by which majors are verified (R4); of a
 * certificate the day it expires. C3 says here
 * which audit comes first.
 */
export function dueOf(state: CertificationState, record: Certification): Day | null {
  if (state === 'stage2NCs' && record.majorsDueOn !== null) return record.majorsDueOn
  if (isAmong(projectStates, state)) return record.plannedEnd
  return isAmong([...certifiedStates, 'suspended'], state) ? record.certificateExpiresOn : null
}

export function statusOf(state: CertificationState): string {
  if (state === 'idea') return 'planned'
  return ['withdrawn', 'ended', 'notGranted', 'expired'].includes(state) ? 'cancelled' : 'inProgress'
}

function isAmong(states: readonly string[], state: CertificationState): boolean {
  return states.includes(state)
}
