import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { type Recognition, recognitionFields } from './fields.ts'
import { recognitionStates } from './states.ts'

type RecognitionFacts = Facts<Recognition>

const said = ['kind', 'why', 'about', 'award'] as const
/** Who looks after recognition, and reads it before the person agreed. */
export const thanking = ['improvementCoordinator', 'aimsManager', 'topManagement'] as const

/** A word of thanks: proposed by anyone, shown once the thanked person agreed, and hidden again whenever they want (C-133, C-134). */
export const recognition = recordType({
  name: 'recognition',
  plural: 'recognitions',
  prefix: 'RCG',
  label: { en: 'Recognition', de: 'Anerkennung' },
  pluralLabel: { en: 'Recognitions', de: 'Anerkennungen' },
  topics: ['continualImprovement', 'leadership'],
  fields: recognitionFields,
  states: recognitionStates,
  initial: 'proposed',
  numberedBy: 'given',
  captures: ['title', 'person', 'nameless', ...said],
  relations: {
    recognized: ({ actor, before }: RecognitionFacts) => isWriting(actor, before.person),
    proposer: ({ actor, before }: RecognitionFacts) => isWriting(actor, before.createdBy),
  },
  editableBy: ['proposer', ...thanking],
  moves: {
    consent: {
      label: { en: 'Accept it', de: 'Annehmen' },
      from: ['proposed'],
      to: 'given',
      by: ['recognized'],
      asks: ['onWall'],
      needs: ['isRaisersNameKept'],
      guard: (facts) => [
        ...unsaid(facts),
        ...unmet(
          facts.before.createdBy === actorId(facts.actor) && refuse('recognition_own'),
          facts.record.kind !== 'implemented' &&
            !facts.answers.isRaisersNameKept &&
            refuse('raiser_stays_anonymous', { field: 'kind' }),
        ),
      ],
      effect: ({ now, today }) => ({ consentedAt: now, givenOn: today }),
    },
    giveNameless: {
      label: { en: 'Thank without a name', de: 'Ohne Namen danken' },
      from: ['proposed'],
      to: 'given',
      by: [...thanking],
      guard: (facts) => [
        ...unsaid(facts),
        ...unmet(
          facts.record.person !== null && refuse('recognition_names_person', { field: 'person' }),
          !facts.record.nameless && refuse('recognition_person_missing', { field: 'person' }),
        ),
      ],
      effect: ({ today }) => ({ onWall: true, givenOn: today }),
    },
    decline: {
      label: { en: 'Rather not', de: 'Lieber nicht' },
      from: ['proposed'],
      to: 'declined',
      by: ['recognized'],
    },
    showAll: {
      label: { en: 'Let everyone read it', de: 'Alle lesen lassen' },
      from: ['given'],
      by: ['recognized'],
      guard: ({ before }) => unmet(before.onWall && refuse('recognition_on_wall')),
      effect: () => ({ onWall: true }),
    },
    withdraw: {
      label: { en: 'Withdraw', de: 'Zurückziehen' },
      from: ['proposed', 'given'],
      to: 'withdrawn',
      by: ['recognized', ...thanking],
      effect: () => ({ onWall: false }),
    },
  },
  mayEdit: ({ before, record }, changed) =>
    unmet(
      before.state !== 'proposed' && refuse('recognition_given'),
      changed.includes('person') &&
        record.person !== before.person &&
        before.person !== null &&
        refuse('recognition_asked', { field: 'person' }),
      changed.includes('onWall') && refuse('changed_by_move', { field: 'onWall' }),
    ),
  derive: ({ state }) => ({
    status: { proposed: 'planned', given: 'completed' }[state] ?? 'cancelled',
    due: null,
  }),
})

function unsaid({ record }: RecognitionFacts): readonly Refusal[] {
  return unmet(
    !record.kind && refuse('recognition_kind_missing', { field: 'kind' }),
    !record.why?.trim() && refuse('recognition_why_missing', { field: 'why' }),
  )
}
