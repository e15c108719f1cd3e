import type { Fields } from '#domain/kernel/field.ts'
import { origins } from './origins.ts'
import { severities } from './severity.ts'

/** What the reporter says: what happened, where, when. The requirement is set at `confirm`, unless an auditor names it at once. */
export const reportFields = {
  description: {
    kind: 'text',
    long: true,
    label: { en: 'What happened?', de: 'Was ist geschehen?' },
    help: { en: 'What you saw, not whose fault it is.', de: 'Was zu sehen war, nicht wer schuld ist.' },
  },
  site: { kind: 'text', label: { en: 'Site', de: 'Standort' } },
  process: { kind: 'text', label: { en: 'Process', de: 'Prozess' } },
  detectedOn: { kind: 'day', label: { en: 'Noticed on', de: 'Bemerkt am' } },
  origin: { kind: 'choice', options: origins, label: { en: 'Came to light by', de: 'Aufgefallen durch' } },
  aiSystem: { kind: 'link', to: 'aiSystem', label: { en: 'AI system', de: 'KI-System' } },
  immediateActions: {
    kind: 'rows',
    label: { en: 'Done at once', de: 'Sofort getan' },
    help: {
      en: 'What could not wait for an analysis.',
      de: 'Was nicht auf eine Analyse warten konnte.',
    },
    of: {
      what: { kind: 'text', required: true, label: { en: 'What was done', de: 'Was getan wurde' } },
      person: { kind: 'person', label: { en: 'By', de: 'Von' } },
      doneOn: { kind: 'day', label: { en: 'On', de: 'Am' } },
      evidence: { kind: 'text', label: { en: 'Evidence', de: 'Nachweis' } },
    },
  },
  externalScale: {
    kind: 'text',
    label: { en: 'Another auditor’s scale', de: 'Skala eines anderen Auditors' },
    help: { en: 'Whose grades these are.', de: 'Wessen Stufen das sind.' },
  },
  externalGrade: { kind: 'text', label: { en: 'Grade on that scale', de: 'Stufe auf dieser Skala' } },
  externalSeverity: {
    kind: 'choice',
    options: severities,
    label: { en: 'Which is, in our terms', de: 'Entspricht bei uns' },
  },
} as const satisfies Fields
