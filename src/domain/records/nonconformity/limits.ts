import type { Severity } from './severity.ts'

/** House limits per severity, as data (brief §3.2, C-178, C-212). A late clock escalates; it never locks the record. */
const limits = {
  critical: { controlHours: 24, correctDays: 7, waitDays: 30, leastWaitDays: 14 },
  major: { controlHours: 72, correctDays: 14, waitDays: 60, leastWaitDays: 28 },
  minor: { controlHours: 240, correctDays: 30, waitDays: 30, leastWaitDays: 14 },
} as const satisfies Record<Severity, object>

/** Days for the steps that do not depend on severity. */
export const stepDays = { evaluate: 14, plan: 30, approve: 14, start: 7, update: 30, close: 14 } as const

/** Twenty-six weeks: whoever waits longer no longer knows what was done. */
export const MOST_WAIT_DAYS = 182
export const USUAL_WINDOW_DAYS = 30

/** How far back similar cases are looked for. */
export const LOOK_BACK_MONTHS = 12

/** Of a nonconformity without severity there is no limit: it has not been confirmed. */
export function limitsOf(severity: Severity | null) {
  return limits[severity ?? 'minor']
}
