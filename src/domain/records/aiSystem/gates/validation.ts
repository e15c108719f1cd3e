import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { lastDrill } from '../drills.ts'
import { buildersStay } from '../people.ts'
import { thresholdsMissed, thresholdsMissing } from './criteria.ts'
import { needed, type SystemFacts } from './facts.ts'

/** G4: measured against what was set beforehand, with its limits said and oversight tried out (C-321). */
export function asksOfValidation(facts: SystemFacts): Refusal[] {
  const { record } = facts
  return [
    ...buildersStay(facts),
    ...thresholdsMissing(record),
    ...thresholdsMissed(record),
    ...needed(record, 'developers', 'validationReport', 'limitations'),
    ...oversightTried(record),
  ]
}

/** Oversight that was never tried is a promise. */
export function oversightTried(record: SystemFacts['record']): Refusal[] {
  const last = lastDrill(record)
  if (!last) return [refuse('drill_missing', { field: 'drills' })]
  return unmet(
    last.result === 'failed' && refuse('drill_failed', { field: 'drills', values: { day: last.heldOn ?? '' } }),
  )
}
