import type { Facts } from '#domain/kernel/facts.ts'
import type { Fields, Values } from '#domain/kernel/field.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { leadershipActStates } from './states.ts'

const leadershipActFields = {
  kind: {
    kind: 'choice',
    label: { en: 'Kind', de: 'Art' },
    options: {
      feedbackRequest: { en: 'Asks for feedback', de: 'Bittet um Rückmeldung' },
      listening: { en: 'Goes and listens', de: 'Geht hin und hört zu' },
    },
  },
  question: {
    kind: 'text',
    long: true,
    label: { en: 'What I ask you', de: 'Was ich Sie frage' },
    help: { en: 'Answers come as comments below.', de: 'Antworten stehen als Kommentare darunter.' },
  },
  until: { kind: 'day', label: { en: 'Answers until', de: 'Antworten bis' } },
  heard: { kind: 'text', long: true, label: { en: 'What I heard', de: 'Was ich gehört habe' } },
  change: { kind: 'text', long: true, label: { en: 'What I do differently now', de: 'Was ich jetzt anders mache' } },
  askedOn: { kind: 'day', system: true, label: { en: 'Asked', de: 'Gefragt' } },
  answeredOn: { kind: 'day', system: true, label: { en: 'Answered', de: 'Beantwortet' } },
} as const satisfies Fields

export type LeadershipAct = Values<typeof leadershipActFields>
type ActFacts = Facts<LeadershipAct>

const asked = ['kind', 'question', 'until'] as const

/** A leader asks how they lead, and says what they make of it (C-142). */
export const leadershipAct = recordType({
  name: 'leadershipAct',
  plural: 'leadership-acts',
  prefix: 'LDA',
  label: { en: 'Leader asks', de: 'Leitung fragt' },
  pluralLabel: { en: 'Leaders ask', de: 'Leitung fragt' },
  topics: ['leadership'],
  fields: leadershipActFields,
  states: leadershipActStates,
  initial: 'draft',
  numberedBy: 'open',
  captures: ['title', 'owner', ...asked],
  relations: { owner: ({ actor, before }: ActFacts) => isWriting(actor, before.owner ?? before.createdBy) },
  editableBy: ['owner', 'topManagement'],
  moves: {
    ask: {
      label: { en: 'Ask', de: 'Fragen' },
      from: ['draft'],
      to: 'open',
      by: ['topManagement'],
      asks: [...asked, 'owner'],
      guard: ({ record, today }) =>
        unmet(
          !record.owner && refuse('owner_missing', { field: 'owner' }),
          !record.kind && refuse('leadership_kind_missing', { field: 'kind' }),
          !record.question?.trim() && refuse('leadership_question_missing', { field: 'question' }),
          (!record.until || record.until < today) && refuse('leadership_until_missing', { field: 'until' }),
        ),
      effect: ({ today }) => ({ askedOn: today }),
    },
    conclude: {
      label: { en: 'Say what came of it', de: 'Sagen, was daraus wurde' },
      from: ['open'],
      to: 'answered',
      by: ['owner'],
      asks: ['heard', 'change'],
      guard: ({ record }) =>
        unmet(
          !record.heard?.trim() && refuse('leadership_heard_missing', { field: 'heard' }),
          !record.change?.trim() && refuse('leadership_change_missing', { field: 'change' }),
        ),
      effect: ({ today }) => ({ answeredOn: today }),
    },
    cancel: {
      label: { en: 'Call off', de: 'Absagen' },
      from: ['draft', 'open'],
      to: 'cancelled',
      by: ['owner', 'topManagement'],
      reason: 'required',
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      before.state !== 'draft' && refuse('leadership_asked'),
      (changed.includes('heard') || changed.includes('change')) && refuse('changed_by_move', { field: 'heard' }),
    ),
  derive: ({ state, until }) => ({
    status: { draft: 'planned', open: 'inProgress', answered: 'completed' }[state] ?? 'cancelled',
    due: state === 'open' ? until : null,
  }),
})
