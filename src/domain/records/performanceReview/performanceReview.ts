import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { mayWrite } from '#domain/people/roles.ts'
import { type PerformanceReview, performanceReviewFields } from './fields.ts'
import { performanceReviewStates } from './states.ts'

type ReviewFacts = Facts<PerformanceReview>

/** The weekly or monthly look at the data, with what was seen and what follows (C-063). A missed one stays scheduled and is overdue. */
export const performanceReview = recordType({
  name: 'performanceReview',
  plural: 'performance-reviews',
  prefix: 'PRV',
  label: { en: 'Performance review', de: 'Leistungsauswertung' },
  pluralLabel: { en: 'Performance reviews', de: 'Leistungsauswertungen' },
  topics: ['measurement', 'continualImprovement'],
  fields: performanceReviewFields,
  states: performanceReviewStates,
  initial: 'scheduled',
  numberedBy: 'scheduled',
  captures: ['title', 'owner', 'scheduledFor', 'every', 'participants'],
  relations: {
    owner: ({ actor, before }) =>
      actor.kind === 'person' && mayWrite(actor.roles) && before.owner !== null && actorId(actor) === before.owner,
  },
  editableBy: ['owner', 'aimsManager', 'improvementCoordinator'],
  moves: {
    hold: {
      label: { en: 'Hold', de: 'Abhalten' },
      from: ['scheduled'],
      to: 'held',
      by: ['owner', 'aimsManager', 'improvementCoordinator', 'processOwner', 'topManagement'],
      asks: ['participants', 'looked', 'conclusion'],
      guard: notYetHeld,
      effect: ({ actor, now }) => ({ heldAt: now, heldBy: actorId(actor) }),
    },
    reschedule: {
      label: { en: 'Move to another day', de: 'Auf einen anderen Tag legen' },
      from: ['scheduled'],
      by: ['owner', 'aimsManager', 'improvementCoordinator'],
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
      from: ['scheduled'],
      to: 'cancelled',
      by: ['aimsManager', 'improvementCoordinator'],
      reason: 'required',
    },
  },
  mayEdit: ({ before }, changed) => {
    if (before.state !== 'scheduled') return [refuse('record_at_rest')]
    const isFixed = changed.includes('scheduledFor') && before.scheduledFor !== null
    return unmet(isFixed && refuse('changed_by_move', { field: 'scheduledFor' }))
  },
  derive: ({ state, scheduledFor }) => ({
    status: { scheduled: 'planned', held: 'completed', cancelled: 'cancelled' }[state] ?? 'planned',
    due: state === 'scheduled' ? scheduledFor : null,
  }),
})

/** At least one metric was looked at, and of each is said what was seen and what follows. */
function notYetHeld({ record }: ReviewFacts): readonly Refusal[] {
  return [
    ...unmet(record.looked.length === 0 && refuse('review_looked_at_nothing', { field: 'looked' })),
    ...record.looked.flatMap((row, at) =>
      unmet(
        !row.metric && refuse('review_metric_missing', { field: `looked/${at}/metric` }),
        !row.seen?.trim() && refuse('review_seen_missing', { field: `looked/${at}/seen` }),
        !row.disposition && refuse('review_disposition_missing', { field: `looked/${at}/disposition` }),
        row.disposition === 'candidate' &&
          !row.improvement &&
          refuse('review_candidate_missing', { field: `looked/${at}/improvement` }),
      ),
    ),
    ...unmet(
      new Set(record.looked.map(({ metric }) => metric)).size < record.looked.length &&
        refuse('review_metric_twice', { field: 'looked' }),
    ),
  ]
}
