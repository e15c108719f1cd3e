import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { absentPeople, incompleteDecisions } from '../managementReview/decisionGuards.ts'
import { type Forum, forumFields } from './fields.ts'
import { forumStates } from './states.ts'

type ForumFacts = Facts<Forum>

const conveners = ['owner', 'aimsManager', 'improvementCoordinator', 'topManagement'] as const

/** Where improving is talked about between the reviews: agenda, who was there, what was decided, and that it is done (C-124, C-135). */
export const forum = recordType({
  name: 'forum',
  plural: 'forums',
  prefix: 'FRM',
  label: { en: 'Forum', de: 'Gremium' },
  pluralLabel: { en: 'Forums', de: 'Gremien' },
  topics: ['continualImprovement', 'communication'],
  fields: forumFields,
  states: forumStates,
  initial: 'scheduled',
  numberedBy: 'scheduled',
  captures: ['title', 'owner', 'kind', 'scheduledFor', 'every', 'agenda', 'attendance'],
  relations: { owner: ({ actor, before }: ForumFacts) => isWriting(actor, before.owner) },
  editableBy: ['owner', 'aimsManager', 'improvementCoordinator'],
  moves: {
    hold: {
      label: { en: 'Hold', de: 'Abhalten' },
      from: ['scheduled'],
      to: 'held',
      by: conveners,
      asks: ['kind', 'agenda', 'attendance', 'decisions'],
      needs: ['activePeople'],
      guard: notHeld,
      effect: ({ actor, now }) => ({ heldAt: now, minutesBy: actorId(actor) }),
    },
    reschedule: {
      label: { en: 'Move to another day', de: 'Auf einen anderen Tag legen' },
      from: ['scheduled'],
      by: conveners,
      asks: ['scheduledFor'],
      reason: 'required',
      guard: ({ record, before, today }) =>
        unmet(
          (!record.scheduledFor || record.scheduledFor === before.scheduledFor) &&
            refuse('review_day_missing', { field: 'scheduledFor' }),
          record.scheduledFor && record.scheduledFor < today && refuse('review_day_passed', { field: 'scheduledFor' }),
        ),
    },
    close: {
      label: { en: 'Close', de: 'Abschließen' },
      from: ['held'],
      to: 'closed',
      by: conveners,
      needs: ['openActions'],
      guard: ({ answers: { openActions } }) =>
        unmet(openActions.length > 0 && refuse('review_actions_open', { values: { records: openActions.join(', ') } })),
    },
    cancel: {
      label: { en: 'Cancel', de: 'Absagen' },
      from: ['scheduled'],
      to: 'cancelled',
      by: conveners,
      reason: 'required',
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      before.state !== 'scheduled' && changed.some((field) => field !== 'owner') && refuse('forum_held'),
      changed.includes('scheduledFor') &&
        before.scheduledFor !== null &&
        refuse('changed_by_move', { field: 'scheduledFor' }),
    ),
  derive: ({ state, scheduledFor }) => ({
    status: { scheduled: 'planned', closed: 'completed', cancelled: 'cancelled' }[state] ?? 'inProgress',
    due: state === 'scheduled' ? scheduledFor : null,
  }),
})

/** It was about something, somebody was there, and every decision leads somewhere. */
function notHeld({ record, answers }: ForumFacts): Refusal[] {
  return [
    ...unmet(
      !record.kind && refuse('forum_kind_missing', { field: 'kind' }),
      record.agenda.length === 0 && refuse('forum_agenda_missing', { field: 'agenda' }),
      !record.attendance.some(({ present }) => present) && refuse('review_attendance_missing', { field: 'attendance' }),
    ),
    ...incompleteDecisions(record.decisions),
    ...absentPeople(record.decisions, answers.activePeople),
  ]
}
