import type { Fields, Values } from '#domain/kernel/field.ts'
import { requirementOptions } from '#domain/standards/standards.ts'
import { signalDispositions, signalKinds, signalSubjects } from './kinds.ts'

/** Something changed out there or in here, and what became of knowing it (C-001, C-050…C-057). */
export const changeSignalFields = {
  kind: { kind: 'choice', options: signalKinds, label: { en: 'Kind', de: 'Art' } },
  subject: { kind: 'choice', options: signalSubjects, label: { en: 'It tells of', de: 'Es geht um' } },
  description: { kind: 'text', long: true, label: { en: 'What changed', de: 'Was sich geändert hat' } },
  reference: {
    kind: 'text',
    label: { en: 'Where it is found', de: 'Wo es steht' },
    help: { en: 'Publication, address, official journal.', de: 'Veröffentlichung, Adresse, Amtsblatt.' },
  },
  publishedOn: { kind: 'day', label: { en: 'Published', de: 'Veröffentlicht' } },
  technique: {
    kind: 'choice',
    label: { en: 'Technique', de: 'Technik' },
    options: {
      fairness: { en: 'Fairness', de: 'Fairness' },
      explainability: { en: 'Explainability', de: 'Erklärbarkeit' },
      robustness: { en: 'Robustness', de: 'Robustheit' },
      privacy: { en: 'Privacy', de: 'Datenschutz' },
      security: { en: 'Security', de: 'Sicherheit' },
      oversight: { en: 'Oversight', de: 'Aufsicht' },
    },
  },
  requirements: {
    kind: 'choices',
    options: requirementOptions,
    label: { en: 'Requirements it concerns', de: 'Betroffene Anforderungen' },
  },
  appliesOn: {
    kind: 'day',
    label: { en: 'Applies from', de: 'Gilt ab' },
    help: { en: 'The day by which it must be met.', de: 'Der Tag, bis zu dem es erfüllt sein muss.' },
  },
  originallyOn: { kind: 'day', system: true, label: { en: 'At first from', de: 'Zuerst ab' } },
  edition: {
    kind: 'text',
    label: { en: 'Edition', de: 'Ausgabe' },
    help: { en: 'Such as ISO 9001:2026.', de: 'Etwa ISO 9001:2026.' },
  },
  replaces: { kind: 'text', label: { en: 'Replaces', de: 'Ersetzt' } },
  changes: {
    kind: 'rows',
    label: { en: 'Requirements to look at again', de: 'Neu zu beurteilende Anforderungen' },
    help: {
      en: 'Each requirement that changed, and whether we still meet it.',
      de: 'Jede geänderte Anforderung, und ob wir sie noch erfüllen.',
    },
    of: {
      requirement: { kind: 'choice', options: requirementOptions, label: { en: 'Requirement', de: 'Anforderung' } },
      named: { kind: 'text', label: { en: 'If the catalogue has none', de: 'Falls der Katalog keine hat' } },
      what: { kind: 'text', required: true, label: { en: 'What changed', de: 'Was sich ändert' } },
      met: { kind: 'answer', label: { en: 'Do we meet it?', de: 'Erfüllen wir es?' } },
    },
  },
  exposure: {
    kind: 'answer',
    label: { en: 'Could it happen to us?', de: 'Könnte es uns passieren?' },
    help: { en: 'Why so, or why not.', de: 'Warum, oder warum nicht.' },
  },
  disposition: { kind: 'choice', options: signalDispositions, label: { en: 'It becomes', de: 'Daraus wird' } },
  noActionBecause: {
    kind: 'text',
    long: true,
    system: true,
    label: { en: 'Nothing follows because', de: 'Nichts folgt, weil' },
  },
  decidedAt: { kind: 'instant', system: true, label: { en: 'Decided', de: 'Entschieden' } },
  decidedBy: { kind: 'person', system: true, label: { en: 'Decided by', de: 'Entschieden von' } },
  result: { kind: 'text', long: true, label: { en: 'What came of it', de: 'Was daraus wurde' } },
} as const satisfies Fields

export type ChangeSignal = Values<typeof changeSignalFields>
