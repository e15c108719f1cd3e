import type { Fields, Values } from '#domain/kernel/field.ts'

/** One person learning one thing: assigned, done with evidence, its effect seen by somebody else, valid for a time (42001 7.2). */
export const trainingFields = {
  person: { kind: 'person', label: { en: 'Who', de: 'Wer' } },
  competence: { kind: 'link', to: 'competence', label: { en: 'Competence', de: 'Kompetenz' } },
  because: {
    kind: 'choice',
    label: { en: 'Assigned because', de: 'Zugewiesen, weil' },
    options: {
      joined: { en: 'Joined', de: 'Neu dabei' },
      role: { en: 'Holds the role', de: 'Hat die Rolle' },
      renewal: { en: 'Runs out', de: 'Läuft ab' },
      revised: { en: 'Content changed', de: 'Inhalt hat sich geändert' },
      decided: { en: 'Decided', de: 'Entschieden' },
    },
  },
  dueOn: { kind: 'day', label: { en: 'Due', de: 'Fällig' } },
  startedAt: { kind: 'instant', system: true, label: { en: 'Started', de: 'Begonnen' } },
  completedOn: { kind: 'day', label: { en: 'Completed on', de: 'Abgeschlossen am' } },
  evidence: {
    kind: 'text',
    long: true,
    label: { en: 'Evidence', de: 'Nachweis' },
    help: { en: 'Certificate, test result, attendance.', de: 'Zertifikat, Testergebnis, Teilnahme.' },
  },
  evidenceFile: { kind: 'file', label: { en: 'Evidence file', de: 'Nachweisdatei' } },
  effective: {
    kind: 'answer',
    label: { en: 'Was it effective?', de: 'Hat es gewirkt?' },
    help: { en: 'Why: what was seen, asked or tested.', de: 'Warum: was gesehen, gefragt oder geprüft wurde.' },
  },
  checkedAt: { kind: 'instant', system: true, label: { en: 'Effect checked', de: 'Wirkung geprüft' } },
  checkedBy: { kind: 'person', system: true, label: { en: 'Checked by', de: 'Geprüft von' } },
  validFrom: { kind: 'day', system: true, label: { en: 'Valid from', de: 'Gültig ab' } },
  validUntil: { kind: 'day', system: true, label: { en: 'Valid until', de: 'Gültig bis' } },
} as const satisfies Fields

export type Training = Values<typeof trainingFields>
