import type { Fields } from '#domain/kernel/field.ts'

/** What was updated, what others can learn, and how it ended (C-075, C-095…C-097, C-117). */
export const closingFields = {
  policyUpdated: { kind: 'answer', label: { en: 'Policy updated?', de: 'Richtlinie aktualisiert?' } },
  procedureUpdated: { kind: 'answer', label: { en: 'Procedure updated?', de: 'Verfahren aktualisiert?' } },
  trainingUpdated: { kind: 'answer', label: { en: 'Training updated?', de: 'Schulung aktualisiert?' } },
  policyVersion: {
    kind: 'link',
    to: 'documentVersion',
    label: { en: 'Policy, new version', de: 'Richtlinie, neue Version' },
  },
  procedureVersion: {
    kind: 'link',
    to: 'documentVersion',
    label: { en: 'Procedure, new version', de: 'Verfahren, neue Version' },
  },
  trainedCompetence: {
    kind: 'link',
    to: 'competence',
    label: { en: 'Competence trained again', de: 'Erneut geschulte Kompetenz' },
    help: {
      en: 'Whoever needs it is assigned its training again.',
      de: 'Wer sie braucht, bekommt die Schulung erneut zugewiesen.',
    },
  },
  acceptanceException: {
    kind: 'text',
    long: true,
    label: { en: 'Why accept what was not fully met', de: 'Warum trotz nicht voll erreichten Ziels annehmen' },
  },
  exceptionApprovedBy: {
    kind: 'person',
    system: true,
    label: { en: 'Exception approved by', de: 'Ausnahme genehmigt von' },
  },
  lesson: { kind: 'text', long: true, label: { en: 'What others can learn', de: 'Was andere lernen können' } },
  lessonWaived: { kind: 'text', label: { en: 'No lesson, because', de: 'Keine Lehre, weil' } },
  recognitionConsidered: {
    kind: 'check',
    label: { en: 'Recognition was considered', de: 'Anerkennung wurde erwogen' },
  },
  reversalDone: { kind: 'text', long: true, label: { en: 'How it was reversed', de: 'Wie es zurückgenommen wurde' } },
  closedAt: { kind: 'instant', system: true, label: { en: 'Closed', de: 'Abgeschlossen' } },
  closedAs: {
    kind: 'choice',
    system: true,
    label: { en: 'Closed as', de: 'Abgeschlossen als' },
    options: {
      improvement: { en: 'Improvement with measured outcome', de: 'Verbesserung mit gemessenem Ergebnis' },
      activity: { en: 'Activity, not measured', de: 'Aktivität, nicht gemessen' },
      reversed: { en: 'Reversed', de: 'Zurückgenommen' },
    },
  },
  cancelledBecause: {
    kind: 'text',
    long: true,
    system: true,
    label: { en: 'Cancelled because', de: 'Abgebrochen, weil' },
  },
  decisionReference: { kind: 'text', label: { en: 'Decided in', de: 'Entschieden in' } },
  dutiesExcepted: {
    kind: 'text',
    system: true,
    label: { en: 'Separation-of-duties exceptions used', de: 'Genutzte Ausnahmen der Funktionstrennung' },
  },
} as const satisfies Fields
