import type { Label } from '#domain/kernel/field.ts'

/** What a decision record says around its figures. */
export const selectionFileText = {
  title: { en: 'Choice of a certification body', de: 'Wahl einer Zertifizierungsstelle' },
  open: {
    en: 'No body is chosen yet: this is the comparison as it stands.',
    de: 'Noch ist keine Stelle gewählt: dies ist der Vergleich, wie er steht.',
  },
  decision: { en: 'Decision', de: 'Entscheidung' },
  chosen: {
    en: 'Chosen: {body}, with {score} of 100 on rank {rank}.',
    de: 'Gewählt: {body}, mit {score} von 100 auf Rang {rank}.',
  },
  because: { en: 'Because: {why}', de: 'Weil: {why}' },
  by: { en: 'Decided by {name}, {when}.', de: 'Entschieden von {name}, {when}.' },
  ranking: { en: 'Ranking', de: 'Rangfolge' },
  rank: { en: 'Rank', de: 'Rang' },
  body: { en: 'Body', de: 'Stelle' },
  score: { en: 'Score', de: 'Wertung' },
  accreditation: { en: 'Accreditation', de: 'Akkreditierung' },
  cost: { en: 'Three years', de: 'Drei Jahre' },
  criteria: { en: 'Scores from 0 to 5, and what they rest on', de: 'Wertungen von 0 bis 5 und worauf sie beruhen' },
  criterion: { en: 'Criterion and weight', de: 'Kriterium und Gewicht' },
  overrides: { en: 'Knock-outs overridden', de: 'Übergangene Ausschlüsse' },
  override: { en: '{body}: {why} ({name}, {when})', de: '{body}: {why} ({name}, {when})' },
  sites: { en: 'Sites to be audited', de: 'Zu auditierende Standorte' },
} as const satisfies Record<string, Label>
