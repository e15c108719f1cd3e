import type { Fields } from '#domain/kernel/field.ts'
import { riskLevels, subjects } from '#domain/risks/scales.ts'
import { aiObjectives, riskSources } from '#domain/risks/sources.ts'

/** What may happen, why, to whom, and how heavy that is (brief §3.5, C-309). */
export const analysisFields = {
  aiSystem: { kind: 'link', to: 'aiSystem', label: { en: 'AI system', de: 'KI-System' } },
  assessment: { kind: 'link', to: 'riskAssessment', label: { en: 'Found in', de: 'Gefunden in' } },
  sources: { kind: 'choices', options: riskSources, label: { en: 'Sources of risk', de: 'Risikoquellen' } },
  endangers: { kind: 'choices', options: aiObjectives, label: { en: 'At stake', de: 'Auf dem Spiel' } },
  cause: {
    kind: 'text',
    long: true,
    label: { en: 'Cause', de: 'Ursache' },
    help: { en: 'Why it may happen.', de: 'Warum es geschehen kann.' },
  },
  event: {
    kind: 'text',
    long: true,
    label: { en: 'Event', de: 'Ereignis' },
    help: { en: 'What would happen.', de: 'Was geschehen würde.' },
  },
  consequences: {
    kind: 'rows',
    label: { en: 'Consequences', de: 'Auswirkungen' },
    help: {
      en: 'For each of the four: what it would mean, or why it does not concern them.',
      de: 'Für jede der vier: was es bedeuten würde, oder warum es sie nicht betrifft.',
    },
    of: {
      subject: { kind: 'choice', options: subjects, required: true, label: { en: 'For', de: 'Für' } },
      effect: { kind: 'text', label: { en: 'Means', de: 'Bedeutet' } },
      isConcerned: { kind: 'check', label: { en: 'Concerned', de: 'Betroffen' } },
      rating: { kind: 'number', whole: true, min: 1, max: 10, label: { en: 'Step', de: 'Stufe' } },
    },
  },
  existingControls: {
    kind: 'text',
    long: true,
    label: { en: 'What is done about it already', de: 'Was schon dagegen getan wird' },
    help: { en: '"Nothing yet" is an answer.', de: '„Noch nichts“ ist eine Antwort.' },
  },
  likelihood: {
    kind: 'number',
    whole: true,
    min: 1,
    max: 10,
    label: { en: 'Likelihood', de: 'Wahrscheinlichkeit' },
    help: { en: 'With what is done already.', de: 'Mit dem, was schon getan wird.' },
  },
  likelihoodBasis: {
    kind: 'text',
    long: true,
    label: { en: 'What that rests on', de: 'Worauf das beruht' },
  },
  analyst: { kind: 'person', label: { en: 'Risk analyst', de: 'Risikoanalyse' } },
  criteria: {
    kind: 'link',
    to: 'riskCriteria',
    system: true,
    label: { en: 'By the criteria', de: 'Nach den Kriterien' },
  },
  score: { kind: 'number', system: true, label: { en: 'Score', de: 'Wert' } },
  level: { kind: 'choice', options: riskLevels, system: true, label: { en: 'Level', de: 'Stufe' } },
  analysedBy: { kind: 'person', system: true, label: { en: 'Analysed by', de: 'Analysiert von' } },
  evaluatedBy: { kind: 'person', system: true, label: { en: 'Evaluated by', de: 'Bewertet von' } },
  evaluatedAt: { kind: 'instant', system: true, label: { en: 'Evaluated', de: 'Bewertet' } },
} as const satisfies Fields
