import type { Fields } from '#domain/kernel/field.ts'

/** Stage 5: what has to stand before it runs (G5). */
export const deploymentFields = {
  userInformation: { kind: 'text', long: true, label: { en: 'What users are told', de: 'Was Nutzenden gesagt wird' } },
  monitoring: {
    kind: 'rows',
    label: { en: 'Monitoring plan', de: 'Überwachungsplan' },
    help: {
      en: 'A metric with its limits: a missed reading becomes a nonconformity, one outside the limits an incident.',
      de: 'Eine Kennzahl mit Grenzen: eine versäumte Ablesung wird zur Nichtkonformität, eine außerhalb der Grenzen zum Vorfall.',
    },
    of: {
      metric: { kind: 'link', to: 'metric', required: true, label: { en: 'Metric', de: 'Kennzahl' } },
      low: { kind: 'number', label: { en: 'Not below', de: 'Nicht unter' } },
      high: { kind: 'number', label: { en: 'Not above', de: 'Nicht über' } },
      responsible: { kind: 'person', label: { en: 'Responsible', de: 'Verantwortlich' } },
    },
  },
  loggingOn: { kind: 'check', label: { en: 'Logging is on', de: 'Protokollierung läuft' } },
  logging: { kind: 'text', label: { en: 'What is logged, and for how long', de: 'Was wie lange protokolliert wird' } },
  rollbackPlan: { kind: 'text', long: true, label: { en: 'How it is taken back', de: 'Wie es zurückgenommen wird' } },
  incidentContacts: { kind: 'text', label: { en: 'Contacts for incidents', de: 'Ansprechpartner bei Vorfällen' } },
  registration: {
    kind: 'answer',
    label: { en: 'Registered where the law asks for it', de: 'Registriert, wo das Recht es verlangt' },
  },
  transparency: {
    kind: 'answer',
    label: { en: 'People are told that it is AI', de: 'Menschen erfahren, dass es KI ist' },
  },
} as const satisfies Fields
