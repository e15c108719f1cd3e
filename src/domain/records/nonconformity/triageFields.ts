import type { Fields } from '#domain/kernel/field.ts'
import { requirementOptions } from '#domain/standards/standards.ts'
import { severities } from './severity.ts'

/** What confirming says: the requirement that was not met, what shows it, how grave it is, who answers for it (C-160, C-165…C-168). */
export const triageFields = {
  requirement: {
    kind: 'choice',
    options: requirementOptions,
    label: { en: 'Requirement not met', de: 'Nicht erfüllte Anforderung' },
  },
  requirementPart: {
    kind: 'text',
    label: { en: 'Which part, or which rule of our own', de: 'Welcher Teil oder welche eigene Regel' },
  },
  evidenceStatement: {
    kind: 'text',
    long: true,
    label: { en: 'What shows it', de: 'Was es belegt' },
    help: {
      en: 'The record, document or observation an auditor could check.',
      de: 'Datensatz, Dokument oder Beobachtung, die ein Auditor prüfen könnte.',
    },
  },
  imminentHarm: {
    kind: 'answer',
    label: { en: 'Is serious harm imminent?', de: 'Droht unmittelbar ernster Schaden?' },
  },
  completeFailure: {
    kind: 'answer',
    label: {
      en: 'Has an element of the system failed completely?',
      de: 'Ist ein Element des Systems ganz ausgefallen?',
    },
  },
  significant: {
    kind: 'answer',
    label: {
      en: 'Does it significantly undermine the system’s effect?',
      de: 'Schwächt es die Wirksamkeit des Systems erheblich?',
    },
  },
  isolated: { kind: 'answer', label: { en: 'Is it isolated?', de: 'Ist es ein Einzelfall?' } },
  severity: { kind: 'choice', system: true, options: severities, label: { en: 'Severity', de: 'Schwere' } },
  gradings: {
    kind: 'rows',
    system: true,
    label: { en: 'How it was graded', de: 'Wie es eingestuft wurde' },
    of: {
      severity: { kind: 'choice', options: severities, label: { en: 'Severity', de: 'Schwere' } },
      gradedBy: { kind: 'person', label: { en: 'By', de: 'Von' } },
      gradedAt: { kind: 'instant', label: { en: 'At', de: 'Am' } },
      because: { kind: 'text', long: true, label: { en: 'Because', de: 'Weil' } },
    },
  },
  processOwner: {
    kind: 'person',
    label: { en: 'Answers for the process', de: 'Verantwortet den Prozess' },
    help: { en: 'Controls and corrects it.', de: 'Bringt es unter Kontrolle und korrigiert es.' },
  },
  confirmedAt: { kind: 'instant', system: true, label: { en: 'Confirmed', de: 'Bestätigt' } },
  confirmedBy: { kind: 'person', system: true, label: { en: 'Confirmed by', de: 'Bestätigt von' } },
  rejectedBecause: {
    kind: 'text',
    long: true,
    system: true,
    label: { en: 'Rejected because', de: 'Zurückgewiesen, weil' },
  },
  disputedBecause: {
    kind: 'text',
    long: true,
    system: true,
    label: { en: 'Disputed because', de: 'Bestritten, weil' },
  },
  disputeOutcome: {
    kind: 'choice',
    label: { en: 'Outcome of the dispute', de: 'Ergebnis des Widerspruchs' },
    options: {
      upheld: { en: 'The finding stands', de: 'Die Feststellung bleibt' },
      withdrawn: { en: 'The finding was withdrawn', de: 'Die Feststellung wurde zurückgenommen' },
    },
  },
} as const satisfies Fields
