import type { Fields, Values } from '#domain/kernel/field.ts'

/** What the AI management system covers, and what the organization is towards AI (42001 4.1, 4.3; DI-01; C-007). */
export const scopeStatementFields = {
  statement: {
    kind: 'text',
    long: true,
    label: { en: 'Scope', de: 'Anwendungsbereich' },
    help: { en: 'As it will stand on the certificate.', de: 'So, wie er auf dem Zertifikat stehen wird.' },
  },
  activities: {
    kind: 'text',
    long: true,
    label: { en: 'AI activities inside', de: 'KI-Tätigkeiten darin' },
    help: {
      en: 'What is developed, provided or used, and for what.',
      de: 'Was entwickelt, angeboten oder genutzt wird, und wozu.',
    },
  },
  boundaries: {
    kind: 'text',
    long: true,
    label: { en: 'Boundaries', de: 'Grenzen' },
    help: { en: 'Units, sites, interfaces to others.', de: 'Einheiten, Standorte, Schnittstellen zu anderen.' },
  },
  aiRoles: {
    kind: 'choices',
    label: { en: 'Our roles', de: 'Unsere Rollen' },
    help: {
      en: 'What the organization is towards AI; several may hold.',
      de: 'Was die Organisation für KI ist; mehreres kann zutreffen.',
    },
    options: {
      provider: { en: 'Provider', de: 'Anbieter' },
      producer: { en: 'Producer', de: 'Hersteller' },
      developer: { en: 'Developer', de: 'Entwickler' },
      deployer: { en: 'Deployer', de: 'Betreiber' },
      user: { en: 'User', de: 'Nutzer' },
      customer: { en: 'Customer', de: 'Kunde' },
      partner: { en: 'Partner', de: 'Partner' },
      subject: { en: 'Subject', de: 'Betroffene' },
    },
  },
  climate: {
    kind: 'answer',
    label: { en: 'Is climate change relevant?', de: 'Ist Klimawandel von Belang?' },
    help: { en: 'Yes or no, and why.', de: 'Ja oder nein, und warum.' },
  },
  exclusions: {
    kind: 'rows',
    label: { en: 'Left outside', de: 'Nicht enthalten' },
    of: {
      what: { kind: 'text', required: true, label: { en: 'What', de: 'Was' } },
      why: { kind: 'text', label: { en: 'Why', de: 'Warum' } },
    },
  },
  reviewOn: { kind: 'day', label: { en: 'Look again on', de: 'Wieder ansehen am' } },
  approvedBy: { kind: 'person', system: true, label: { en: 'Approved by', de: 'Freigegeben von' } },
  approvedAt: { kind: 'instant', system: true, label: { en: 'Approved', de: 'Freigegeben' } },
} as const satisfies Fields

export type ScopeStatement = Values<typeof scopeStatementFields>
