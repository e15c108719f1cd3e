import { recordType } from '#domain/kernel/recordType.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { mayEditReview } from './editing.ts'
import { managementReviewFields } from './fields.ts'
import type { ReviewFacts } from './guards.ts'
import { meetingMoves } from './meetingMoves.ts'
import { preparingMoves } from './preparingMoves.ts'
import { managementReviewStates } from './states.ts'

/** Top management's look at the whole management system (brief §3.4): it prepares itself, decides, and follows what it decided. */
export const managementReview = recordType({
  name: 'managementReview',
  plural: 'management-reviews',
  prefix: 'MRV',
  label: { en: 'Management review', de: 'Managementbewertung' },
  pluralLabel: { en: 'Management reviews', de: 'Managementbewertungen' },
  topics: ['managementReview', 'continualImprovement', 'leadership'],
  fields: managementReviewFields,
  states: managementReviewStates,
  initial: 'scheduled',
  numberedBy: 'scheduled',
  captures: ['title', 'owner', 'scheduledFor', 'chair', 'attendance'],
  relations: {
    owner: ({ actor, before }: ReviewFacts) => isWriting(actor, before.owner),
    chair: ({ actor, before }: ReviewFacts) => isWriting(actor, before.chair),
  },
  editableBy: ['owner', 'chair', 'aimsManager', 'improvementCoordinator'],
  moves: { ...preparingMoves, ...meetingMoves },
  mayEdit: mayEditReview,
  derive: ({ state, scheduledFor }) => ({
    status: { scheduled: 'planned', closed: 'completed', cancelled: 'cancelled' }[state] ?? 'inProgress',
    due: ['scheduled', 'inputsCollecting', 'inputsComplete'].includes(state) ? scheduledFor : null,
  }),
})
