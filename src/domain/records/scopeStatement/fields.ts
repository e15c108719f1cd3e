import type { Fields, Values } from '#domain/kernel/field.ts'

/** What sampling, application and certificate need to know of a site (R13, R14, C-254, C-264). */
export const siteColumns = {
  site: { kind: 'text', required: true, label: { en: 'Site', de: 'Standort' } },
  address: { kind: 'text', label: { en: 'Address', de: 'Anschrift' } },
  country: { kind: 'text', required: true, label: { en: 'Country', de: 'Land' } },
  central: { kind: 'check', label: { en: 'Central function', de: 'Zentrale' } },
  people: { kind: 'number', whole: true, min: 0, label: { en: 'People there', de: 'Menschen dort' } },
  activities: { kind: 'text', label: { en: 'What is done there', de: 'Was dort getan wird' } },
} as const

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
  sites: {
    kind: 'rows',
    label: { en: 'Sites inside', de: 'Standorte darin' },
    help: {
      en: 'Each with its address: a certification body samples them, and the certificate names them.',
      de: 'Jeder mit Anschrift: Eine Zertifizierungsstelle zieht Stichproben daraus, und das Zertifikat nennt sie.',
    },
    of: siteColumns,
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
