import type { Fields, Values } from '#domain/kernel/field.ts'
import { subjects } from '#domain/risks/scales.ts'
import { aiObjectives } from '#domain/risks/sources.ts'

const sizes = {
  small: { en: 'Small', de: 'Klein' },
  medium: { en: 'Medium', de: 'Mittel' },
  large: { en: 'Large', de: 'Groß' },
}

/** What could turn out better than expected, and what is done to let it (brief §3.5, C-023). */
export const opportunityFields = {
  description: { kind: 'text', long: true, label: { en: 'What could be gained', de: 'Was zu gewinnen wäre' } },
  aiSystem: { kind: 'link', to: 'aiSystem', label: { en: 'AI system', de: 'KI-System' } },
  serves: { kind: 'choices', options: aiObjectives, label: { en: 'Serves', de: 'Dient' } },
  beneficiaries: { kind: 'choices', options: subjects, label: { en: 'Who gains', de: 'Wer gewinnt' } },
  benefit: { kind: 'choice', options: sizes, label: { en: 'Benefit', de: 'Nutzen' } },
  effort: { kind: 'choice', options: sizes, label: { en: 'Effort', de: 'Aufwand' } },
  newRisks: {
    kind: 'answer',
    label: { en: 'Does it bring risks of its own?', de: 'Bringt sie eigene Risiken?' },
  },
  basis: { kind: 'text', long: true, label: { en: 'What that rests on', de: 'Worauf das beruht' } },
  actions: {
    kind: 'rows',
    label: { en: 'What is done', de: 'Was getan wird' },
    of: {
      what: { kind: 'text', required: true, label: { en: 'What', de: 'Was' } },
      who: { kind: 'person', label: { en: 'Who', de: 'Wer' } },
      dueOn: { kind: 'day', label: { en: 'By', de: 'Bis' } },
      doneOn: { kind: 'day', label: { en: 'Done on', de: 'Erledigt am' } },
    },
  },
  outcome: { kind: 'text', long: true, label: { en: 'What came of it', de: 'Was daraus wurde' } },
  evaluatedBy: { kind: 'person', system: true, label: { en: 'Evaluated by', de: 'Bewertet von' } },
  decidedBy: { kind: 'person', system: true, label: { en: 'Decided by', de: 'Entschieden von' } },
  decidedAt: { kind: 'instant', system: true, label: { en: 'Decided', de: 'Entschieden' } },
} as const satisfies Fields

export type Opportunity = Values<typeof opportunityFields>
