import type { Fields } from '#domain/kernel/field.ts'

/** Stage 1: what it is, whose it is, which law it falls under (G1). */
export const identityFields = {
  purpose: { kind: 'text', long: true, label: { en: 'Purpose', de: 'Zweck' } },
  origin: {
    kind: 'choice',
    label: { en: 'Origin', de: 'Herkunft' },
    options: {
      inHouse: { en: 'Made in house', de: 'Selbst entwickelt' },
      thirdParty: { en: 'From a third party', de: 'Von Dritten' },
    },
  },
  role: {
    kind: 'choices',
    label: { en: 'Our role', de: 'Unsere Rolle' },
    help: {
      en: 'What the organization is towards this system; several may hold.',
      de: 'Was die Organisation für dieses System ist; mehreres kann zutreffen.',
    },
    options: {
      provider: { en: 'Provider', de: 'Anbieter' },
      deployer: { en: 'Deployer', de: 'Betreiber' },
      developer: { en: 'Developer', de: 'Entwickler' },
      user: { en: 'User', de: 'Nutzer' },
      importer: { en: 'Importer', de: 'Einführer' },
      distributor: { en: 'Distributor', de: 'Händler' },
    },
  },
  tier: {
    kind: 'choice',
    label: { en: 'Class under the EU AI Act', de: 'Klasse nach der KI-Verordnung' },
    options: {
      prohibited: { en: 'Prohibited', de: 'Verboten' },
      high: { en: 'High risk', de: 'Hochrisiko' },
      limited: { en: 'Transparency duties', de: 'Transparenzpflichten' },
      minimal: { en: 'Minimal risk', de: 'Minimales Risiko' },
      gpai: { en: 'General-purpose model', de: 'Modell mit allgemeinem Verwendungszweck' },
    },
  },
  annex: {
    kind: 'choice',
    label: { en: 'High risk by', de: 'Hochrisiko nach' },
    options: {
      annexIII: { en: 'Annex III (area of use)', de: 'Anhang III (Einsatzbereich)' },
      annexI: { en: 'Annex I (product safety)', de: 'Anhang I (Produktsicherheit)' },
    },
  },
  tierBecause: { kind: 'text', long: true, label: { en: 'Why this class', de: 'Warum diese Klasse' } },
  highRisk: {
    kind: 'check',
    label: { en: 'High risk', de: 'Hochrisiko' },
    help: {
      en: 'Follows from the class once that is said.',
      de: 'Folgt aus der Klasse, sobald diese gesagt ist.',
    },
  },
  dataCategories: {
    kind: 'choices',
    label: { en: 'Categories of data', de: 'Datenkategorien' },
    options: {
      personal: { en: 'Personal data', de: 'Personenbezogene Daten' },
      special: { en: 'Special categories', de: 'Besondere Kategorien' },
      children: { en: 'Data of children', de: 'Daten von Kindern' },
      business: { en: 'Business data', de: 'Geschäftsdaten' },
      public: { en: 'Public data', de: 'Öffentliche Daten' },
      synthetic: { en: 'Synthetic data', de: 'Synthetische Daten' },
    },
  },
  affectedPersons: { kind: 'text', long: true, label: { en: 'Who is affected', de: 'Wen es betrifft' } },
  supplier: { kind: 'link', to: 'supplier', label: { en: 'Supplier', de: 'Lieferant' } },
  site: { kind: 'text', label: { en: 'Site', de: 'Standort' } },
  department: { kind: 'text', label: { en: 'Department', de: 'Abteilung' } },
  reference: {
    kind: 'text',
    label: { en: 'Release or reference', de: 'Version oder Kennung' },
    help: {
      en: 'The version in use, or what a bill of materials calls it.',
      de: 'Die eingesetzte Version oder wie eine Stückliste es nennt.',
    },
  },
} as const satisfies Fields
