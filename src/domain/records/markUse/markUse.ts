import { actorId } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { addMonths } from '#domain/time/months.ts'
import { markUseFields } from './fields.ts'
import { type MarkUseFacts, notUsable } from './guards.ts'
import { markUseStates } from './states.ts'

const told = ['certification', 'place', 'address', 'wording', 'showsMark', 'hasStatement'] as const
const keepers = ['certificationManager', 'aimsManager'] as const

/** A use is looked at again every half year. */
const LOOK_MONTHS = 6

/** One use of certificate or mark: proposed by anyone, approved by somebody else, looked at again, taken down (C-236, R17). */
export const markUse = recordType({
  name: 'markUse',
  plural: 'mark-uses',
  prefix: 'MRK',
  label: { en: 'Use of the mark', de: 'Verwendung des Zeichens' },
  pluralLabel: { en: 'Uses of the mark', de: 'Verwendungen des Zeichens' },
  topics: ['communication'],
  fields: markUseFields,
  states: markUseStates,
  initial: 'proposed',
  numberedBy: 'proposed',
  captures: ['title', 'owner', ...told],
  relations: {
    owner: (facts: MarkUseFacts) => isWriting(facts.actor, facts.before.owner),
    raiser: (facts: MarkUseFacts) => isWriting(facts.actor, facts.before.createdBy),
  },
  editableBy: ['raiser', 'owner', ...keepers],
  moves: {
    approve: {
      label: { en: 'Approve', de: 'Freigeben' },
      from: ['proposed'],
      to: 'approved',
      by: keepers,
      asks: ['owner', ...told],
      needs: ['certificate', 'ownSystems'],
      guard: notUsable,
      effect: ({ actor, now, today }) => ({ approvedBy: actorId(actor), approvedAt: now, seenOn: today }),
    },
    turnDown: {
      label: { en: 'Refuse', de: 'Ablehnen' },
      from: ['proposed'],
      to: 'refused',
      by: keepers,
      reason: 'required',
    },
    look: {
      label: { en: 'Record a look at it', de: 'Durchsicht eintragen' },
      from: ['approved'],
      by: ['owner', ...keepers],
      asks: ['seenOn'],
      guard: ({ record, today }) =>
        unmet((record.seenOn === null || record.seenOn > today) && refuse('day_not_come', { field: 'seenOn' })),
    },
    takeDown: {
      label: { en: 'Record that it was taken down', de: 'Entfernung eintragen' },
      from: ['approved'],
      to: 'ended',
      by: ['owner', ...keepers],
      reason: 'required',
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(before.state !== 'proposed' && changed.some((field) => field !== 'owner') && refuse('mark_settled')),
  derive: ({ state, seenOn }) => ({
    status: { proposed: 'planned', approved: 'inProgress', refused: 'cancelled' }[state] ?? 'completed',
    due: state === 'approved' && seenOn ? addMonths(seenOn, LOOK_MONTHS) : null,
  }),
})
