import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { addDays } from '#domain/time/days.ts'
import { type Enquiry, enquiryFields } from './fields.ts'
import { enquiryReaders } from './kinds.ts'
import { enquiryStates } from './states.ts'

type EnquiryFacts = Facts<Enquiry>

/** Who wrote hears of us within two weeks; who was harmed within three days. */
const ANSWER_DAYS = 14
const HARM_DAYS = 3

/** What came in from outside: taken on by somebody, answered, or set aside with a reason (C-338). */
export const enquiry = recordType({
  name: 'enquiry',
  plural: 'enquiries',
  prefix: 'ENQ',
  label: { en: 'Enquiry', de: 'Anfrage' },
  pluralLabel: { en: 'Enquiries', de: 'Anfragen' },
  topics: ['communication', 'concerns'],
  fields: enquiryFields,
  states: enquiryStates,
  initial: 'received',
  numberedBy: 'received',
  captures: ['title', 'owner', 'kind', 'message', 'about', 'sender', 'contact', 'cameBy'],
  relations: { owner: (facts: EnquiryFacts) => isWriting(facts.actor, facts.before.owner) },
  editableBy: [...enquiryReaders, 'owner'],
  moves: {
    handOut: {
      label: { en: 'Give it to somebody', de: 'Jemandem geben' },
      from: ['received', 'inHand'],
      to: 'inHand',
      by: enquiryReaders,
      asks: ['owner', 'kind'],
      needs: ['activePeople'],
      guard: ({ record, answers }) =>
        unmet(
          !record.owner && refuse('owner_missing', { field: 'owner' }),
          record.owner && !answers.activePeople.has(record.owner) && refuse('person_not_active', { field: 'owner' }),
        ),
    },
    reply: {
      label: { en: 'Answer', de: 'Beantworten' },
      from: ['received', 'inHand'],
      to: 'answered',
      by: ['owner', ...enquiryReaders],
      asks: ['reply'],
      guard: ({ record }) => unmet(!record.reply?.trim() && refuse('enquiry_answer_missing', { field: 'reply' })),
      effect: ({ actor, now }) => ({ repliedAt: now, repliedBy: actorId(actor) }),
    },
    setAside: {
      label: { en: 'Set aside', de: 'Weglegen' },
      from: ['received', 'inHand'],
      to: 'setAside',
      by: enquiryReaders,
      reason: 'required',
    },
  },
  mayEdit: (_, changed) =>
    unmet(
      changed.includes('message') && refuse('enquiry_settled', { field: 'message' }),
      changed.includes('reply') && refuse('changed_by_move', { field: 'reply' }),
    ),
  derive: ({ state, kind, createdAt }) => ({
    status: { received: 'planned', inHand: 'inProgress', setAside: 'cancelled' }[state] ?? 'completed',
    due: state === 'received' || state === 'inHand' ? answerBy(createdAt, kind) : null,
  }),
})

function answerBy(createdAt: string, kind: Enquiry['kind']): string {
  return addDays(createdAt.slice(0, 10), kind === 'harm' ? HARM_DAYS : ANSWER_DAYS)
}
