import type { Move } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import type { managementReviewFields } from './fields.ts'
import { inputsMissing, inputsTwice, notLed } from './guards.ts'
import type { managementReviewStates } from './states.ts'

export type ReviewMove = Move<typeof managementReviewFields, keyof typeof managementReviewStates, 'owner' | 'chair'>

export const preparers = ['owner', 'aimsManager', 'improvementCoordinator'] as const
const beforeMeeting = ['scheduled', 'inputsCollecting', 'inputsComplete'] as const

/** From the day in the calendar to a table that is laid. */
export const preparingMoves = {
  collect: {
    label: { en: 'Collect the inputs', de: 'Eingaben sammeln' },
    from: ['scheduled'],
    to: 'inputsCollecting',
    by: preparers,
    asks: ['chair'],
    needs: ['review'],
    guard: notLed,
  },
  completeInputs: {
    label: { en: 'Inputs are complete', de: 'Eingaben sind vollständig' },
    from: ['inputsCollecting'],
    to: 'inputsComplete',
    by: preparers,
    asks: ['chair', 'inputs'],
    needs: ['review', 'reviewInputs'],
    guard: (facts) => [...notLed(facts), ...inputsTwice(facts), ...inputsMissing(facts)],
  },
  reopenInputs: {
    label: { en: 'Collect again', de: 'Erneut sammeln' },
    from: ['inputsComplete'],
    to: 'inputsCollecting',
    by: preparers,
    reason: 'required',
  },
  reschedule: {
    label: { en: 'Move to another day', de: 'Auf einen anderen Tag legen' },
    from: beforeMeeting,
    by: ['owner', 'chair', 'aimsManager', 'improvementCoordinator'],
    asks: ['scheduledFor'],
    reason: 'required',
    guard: ({ record, before, today }) =>
      unmet(
        (!record.scheduledFor || record.scheduledFor === before.scheduledFor) &&
          refuse('review_day_missing', { field: 'scheduledFor' }),
        record.scheduledFor && record.scheduledFor < today && refuse('review_day_passed', { field: 'scheduledFor' }),
      ),
  },
  cancel: {
    label: { en: 'Cancel', de: 'Absagen' },
    from: beforeMeeting,
    to: 'cancelled',
    by: ['chair', 'aimsManager', 'topManagement'],
    reason: 'required',
  },
} as const satisfies Record<string, ReviewMove>
