import type { Day } from '#domain/time/days.ts'
import type { Certification } from './fields.ts'
import { nextAuditBy } from './nextAudit.ts'
import { type CertificationState, certifiedStates, projectStates } from './states.ts'

/**
 * The day that counts now: of a project the day its certificate is planned for, or by which majors are verified (R4); of a
 * certificate its next surveillance, its end, or the end of its suspension (R2, R3, R9).
 */
export function dueOf(state: CertificationState, record: Certification): Day | null {
  if (state === 'stage2NCs' && record.majorsDueOn !== null) return record.majorsDueOn
  if (isAmong(projectStates, state)) return record.plannedEnd
  return isAmong([...certifiedStates, 'suspended'], state) ? nextAuditBy(state, record) : null
}

export function statusOf(state: CertificationState): string {
  if (state === 'idea') return 'planned'
  return ['withdrawn', 'ended', 'notGranted', 'expired'].includes(state) ? 'cancelled' : 'inProgress'
}

function isAmong(states: readonly string[], state: CertificationState): boolean {
  return states.includes(state)
}
