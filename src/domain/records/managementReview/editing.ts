import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { ReviewFacts } from './guards.ts'

/** What may be written outside a move, by state; in the meeting what was brought to the table stays as it was brought. */
const editable: Readonly<Record<string, readonly string[]>> = {
  scheduled: ['title', 'owner', 'chair', 'attendance'],
  inputsCollecting: ['title', 'owner', 'chair', 'attendance', 'inputs'],
  inputsComplete: ['owner', 'chair', 'attendance'],
  held: ['owner', 'attendance', 'inputs', 'decisions', 'conclusion', 'nextOn'],
  minutesDrafted: ['owner'],
  approved: ['owner'],
  actionsTracking: ['owner'],
}

/** @returns why changed fields may not be written in this state */
export function mayEditReview(facts: ReviewFacts, changed: readonly string[]): Refusal[] {
  const { before } = facts
  const open = editable[before.state] ?? []
  return unmet(
    ...changed
      .filter((field) => !open.includes(field))
      .map((field) => refuse(reason[field] ?? 'review_fixed', { field })),
    before.state === 'held' &&
      changed.includes('inputs') &&
      isRewritten(facts) &&
      refuse('review_inputs_fixed', { field: 'inputs' }),
  )
}

const reason = {
  scheduledFor: 'changed_by_move',
  overdueDecisions: 'changed_by_move',
  heldOn: 'changed_by_move',
} as const as Readonly<Record<string, 'changed_by_move'>>

/** What was brought says something else now, or is gone; only what is said in the meeting is added, and inputs nobody brought. */
function isRewritten({ before, record }: ReviewFacts): boolean {
  const brought = (row: ReviewFacts['record']['inputs'][number]) => JSON.stringify({ ...row, notes: null })
  const now = new Map(record.inputs.map((row) => [row.id, brought(row)]))
  return before.inputs.some((row) => now.get(row.id) !== brought(row))
}
