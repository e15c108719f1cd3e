import type { Label } from '#domain/kernel/field.ts'

export const impactListText = {
  title: { en: 'Impact assessments', de: 'Folgenabschätzungen' },
  new: { en: 'Begin an assessment', de: 'Abschätzung beginnen' },
  emptyTitle: { en: 'No impact assessment yet', de: 'Noch keine Folgenabschätzung' },
  empty: {
    en: 'What an AI system may do to people, to groups, to their rights and to society. Without a current one no system is released for operation.',
    de: 'Was ein KI-System Menschen, Gruppen, ihren Rechten und der Gesellschaft antun kann. Ohne eine aktuelle wird kein System für den Betrieb freigegeben.',
  },
} as const satisfies Record<string, Label>

/** The page of an impact assessment: its sections. */
export const impactText = {
  scope: { en: 'What it is about', de: 'Worum es geht' },
  people: { en: 'People and groups', de: 'Menschen und Gruppen' },
  rights: { en: 'Fundamental rights', de: 'Grundrechte' },
  society: { en: 'Societal well-being', de: 'Gemeinwohl' },
  balance: { en: 'Benefits, harms, oversight', de: 'Nutzen, Schäden, Aufsicht' },
  consulted: { en: 'Consulted', de: 'Gefragt' },
  fria: {
    en: 'Fundamental rights assessment (EU AI Act, Article 27)',
    de: 'Grundrechte-Folgenabschätzung (KI-Verordnung, Artikel 27)',
  },
  dpia: {
    en: 'Data protection assessment (GDPR, Article 35)',
    de: 'Datenschutz-Folgenabschätzung (DSGVO, Artikel 35)',
  },
  reviewed: { en: 'Review and approval', de: 'Prüfung und Freigabe' },
  mandatory: { en: 'Mandatory section, nothing said yet.', de: 'Pflichtabschnitt, noch nichts gesagt.' },
  reused: { en: 'Answered above: {fields}', de: 'Oben beantwortet: {fields}' },
  own: { en: 'Asked here', de: 'Hier gefragt' },
  open: { en: 'open', de: 'offen' },
  answered: { en: 'answered', de: 'beantwortet' },
  notNeeded: { en: 'Not asked for: {why}', de: 'Nicht verlangt: {why}' },
  notAdvice: { en: 'Orientation, not legal advice.', de: 'Orientierung, keine Rechtsberatung.' },
  current: { en: 'It counts until {day}.', de: 'Sie gilt bis {day}.' },
  over: { en: 'It no longer counts.', de: 'Sie gilt nicht mehr.' },
  newVersion: { en: 'Write a new one from it', de: 'Daraus eine neue schreiben' },
  system: { en: 'The system', de: 'Das System' },
} as const satisfies Record<string, Label>
