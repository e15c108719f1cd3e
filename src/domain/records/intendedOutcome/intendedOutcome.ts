import type { Facts } from '#domain/kernel/facts.ts'
import type { Fields, Values } from '#domain/kernel/field.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { intendedOutcomeStates } from './states.ts'

/** What the management system is for, and the key figure that says whether it gets there (C-011). */
const intendedOutcomeFields = {
  description: {
    kind: 'text',
    long: true,
    label: { en: 'What should be so', de: 'Was erreicht sein soll' },
    help: {
      en: 'For whom, and how they would notice: better decisions, fewer complaints, trust.',
      de: 'Für wen und woran man es merkt: bessere Entscheidungen, weniger Beschwerden, Vertrauen.',
    },
  },
  metric: { kind: 'link', to: 'metric', label: { en: 'Key figure', de: 'Kennzahl' } },
  party: { kind: 'link', to: 'interestedParty', label: { en: 'For', de: 'Für' } },
} as const satisfies Fields

type OutcomeFacts = Facts<Values<typeof intendedOutcomeFields>>

/** An intended outcome: proposed, measured by a key figure, given up with a reason. */
export const intendedOutcome = recordType({
  name: 'intendedOutcome',
  plural: 'intended-outcomes',
  prefix: 'OUT',
  label: { en: 'Intended outcome', de: 'Beabsichtigtes Ergebnis' },
  pluralLabel: { en: 'Intended outcomes', de: 'Beabsichtigte Ergebnisse' },
  topics: ['objectives', 'measurement'],
  fields: intendedOutcomeFields,
  states: intendedOutcomeStates,
  initial: 'proposed',
  numberedBy: 'proposed',
  captures: ['title', 'owner', 'description', 'metric', 'party'],
  relations: { owner: ({ actor, before }: OutcomeFacts) => isWriting(actor, before.owner) },
  editableBy: ['owner', 'aimsManager'],
  moves: {
    adopt: {
      label: { en: 'Adopt', de: 'Festlegen' },
      from: ['proposed'],
      to: 'adopted',
      by: ['topManagement', 'aimsManager'],
      asks: ['metric'],
      guard: ({ record }) =>
        unmet(
          !record.description?.trim() && refuse('outcome_words_missing', { field: 'description' }),
          !record.metric && refuse('outcome_metric_missing', { field: 'metric' }),
          !record.owner && refuse('owner_missing', { field: 'owner' }),
        ),
    },
    retire: {
      label: { en: 'No longer applies', de: 'Gilt nicht mehr' },
      from: ['proposed', 'adopted'],
      to: 'retired',
      by: ['topManagement', 'aimsManager'],
      reason: 'required',
    },
  },
  mayEdit: ({ before, record }) =>
    unmet(
      before.state === 'retired' && refuse('outcome_retired'),
      before.state === 'adopted' && !record.metric && refuse('outcome_metric_missing', { field: 'metric' }),
    ),
  derive: ({ state }) => ({
    status: { proposed: 'planned', adopted: 'inProgress' }[state] ?? 'completed',
    due: null,
  }),
})
