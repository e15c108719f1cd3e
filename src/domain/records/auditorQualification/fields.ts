import type { Fields, Values } from '#domain/kernel/field.ts'

/** Why someone may audit, or lead an audit: a credential with its end, and what they know (C-339, C-340). */
export const auditorQualificationFields = {
  person: { kind: 'person', label: { en: 'Auditor', de: 'Auditorin oder Auditor' } },
  level: {
    kind: 'choice',
    label: { en: 'Qualified as', de: 'Qualifiziert als' },
    options: {
      leadAuditor: { en: 'Lead auditor', de: 'Auditleitung' },
      auditor: { en: 'Auditor', de: 'Auditor' },
      expert: { en: 'Technical expert', de: 'Fachexperte' },
    },
  },
  scheme: {
    kind: 'text',
    label: { en: 'Scheme', de: 'Programm' },
    help: {
      en: 'Who certifies auditors under it, or our own scheme.',
      de: 'Wer danach Auditoren zertifiziert, oder unser eigenes Programm.',
    },
  },
  credential: { kind: 'text', label: { en: 'Credential number', de: 'Nummer des Zertifikats' } },
  validFrom: { kind: 'day', label: { en: 'Valid from', de: 'Gültig ab' } },
  validUntil: { kind: 'day', label: { en: 'Valid until', de: 'Gültig bis' } },
  knowsAuditing: {
    kind: 'answer',
    label: { en: 'Knows how to audit', de: 'Kann auditieren' },
    help: {
      en: 'Principles, methods and programme of auditing, by the current edition of ISO 19011. Why: training, audits done.',
      de: 'Grundsätze, Methoden und Programm des Auditierens nach der gültigen Ausgabe von ISO 19011. Warum: Schulung, Audits.',
    },
  },
  knowsStandard: {
    kind: 'answer',
    label: { en: 'Knows the standard', de: 'Kennt die Norm' },
  },
  knowsAi: {
    kind: 'answer',
    label: { en: 'Knows AI and its risks', de: 'Kennt KI und ihre Risiken' },
  },
  approvedBy: { kind: 'person', system: true, label: { en: 'Approved by', de: 'Freigegeben von' } },
  approvedAt: { kind: 'instant', system: true, label: { en: 'Approved', de: 'Freigegeben' } },
} as const satisfies Fields

export type AuditorQualification = Values<typeof auditorQualificationFields>
