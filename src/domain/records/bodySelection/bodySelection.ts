import { actorId } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { bodySelectionFields, weightFields } from './fields.ts'
import { decided, notChoosable, notComparable, notOverridable } from './guards.ts'
import { bodySelectionStates } from './states.ts'

const weights = Object.keys(weightFields) as (keyof typeof weightFields)[]
const asked = ['certification', 'standard', 'sites', 'wantedStage1', 'wantedStage2', 'currency', 'candidates'] as const
const keepers = ['certificationManager', 'aimsManager'] as const

/** The choice of a certification body: candidates compared by weighted criteria, one chosen, and why (C-251 to C-257). */
export const bodySelection = recordType({
  name: 'bodySelection',
  plural: 'body-selections',
  prefix: 'BSL',
  label: { en: 'Selection of a body', de: 'Auswahl einer Stelle' },
  pluralLabel: { en: 'Selections of a body', de: 'Auswahl von Stellen' },
  topics: [],
  fields: bodySelectionFields,
  states: bodySelectionStates,
  initial: 'comparing',
  numberedBy: 'comparing',
  captures: ['title', 'owner', ...asked, ...weights],
  relations: {},
  editableBy: [...keepers, 'topManagement'],
  moves: {
    override: {
      label: { en: 'Override a knock-out', de: 'Ausschluss übergehen' },
      from: ['comparing'],
      by: ['topManagement'],
      asks: ['overridden'],
      needs: ['bodyChoice'],
      reason: 'required',
      guard: notOverridable,
      effect: ({ record, before, actor, now, reason }) => ({
        overridden: null,
        overrides: [
          ...before.overrides,
          { id: '', body: record.overridden, because: reason, by: actorId(actor), at: now },
        ],
      }),
    },
    choose: {
      label: { en: 'Choose the body', de: 'Stelle wählen' },
      from: ['comparing'],
      to: 'decided',
      by: [...keepers, 'topManagement'],
      asks: ['chosen', 'chosenBecause'],
      needs: ['bodyChoice'],
      guard: (facts) => [...notComparable(facts), ...notChoosable(facts)],
      effect: decided,
    },
    reopen: {
      label: { en: 'Compare again', de: 'Erneut vergleichen' },
      from: ['decided'],
      to: 'comparing',
      by: [...keepers, 'topManagement'],
      needs: ['bodyChoice'],
      reason: 'required',
      guard: ({ answers }) => unmet(answers.bodyChoice.isContracted && refuse('selection_contracted')),
      effect: () => ({ chosen: null, chosenBecause: null, ranking: [], decidedBy: null, decidedAt: null }),
    },
    cancel: {
      label: { en: 'Call off', de: 'Abbrechen' },
      from: ['comparing'],
      to: 'cancelled',
      by: [...keepers, 'topManagement'],
      reason: 'required',
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      before.state !== 'comparing' && changed.some((field) => field !== 'owner') && refuse('selection_decided'),
      ...(['chosen', 'chosenBecause', 'overridden'] as const).map(
        (field) => changed.includes(field) && refuse('changed_by_move', { field }),
      ),
    ),
  derive: ({ state }) => ({
    status: { decided: 'completed', cancelled: 'cancelled' }[state] ?? 'inProgress',
    due: null,
  }),
})
