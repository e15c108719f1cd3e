import type { Label } from '#domain/kernel/field.ts'

/** The board by stage and the ranked list. */
export const boardText = {
  title: { en: 'Board', de: 'Tafel' },
  columnsBy: { en: 'Columns by', de: 'Spalten nach' },
  byStatus: { en: 'Status', de: 'Status' },
  byStage: { en: 'Stage', de: 'Stufe' },
  timeline: { en: 'Timeline', de: 'Zeitstrahl' },
  empty: { en: 'Nothing here', de: 'Nichts hier' },
  steps: { en: 'Steps', de: 'Schritte' },
  moveTo: { en: 'To {stage}', de: 'Nach {stage}' },
  chooseStep: { en: 'Several steps lead there. Which one?', de: 'Mehrere Schritte führen dorthin. Welcher?' },
} as const satisfies Record<string, Label>

export const rankingText = {
  title: { en: 'Ranking', de: 'Rangfolge' },
  lead: { en: 'What is still to be done, best first.', de: 'Was noch zu tun ist, das Beste zuerst.' },
  model: { en: 'Ranked by', de: 'Gereiht nach' },
  rank: { en: 'Rank', de: 'Rang' },
  effort: { en: 'Effort', de: 'Aufwand' },
  sum: { en: 'Sum', de: 'Summe' },
  days: { en: '{count} d', de: '{count} T' },
  unknown: { en: 'not stated', de: 'nicht genannt' },
  line: { en: 'Capacity: {days} person-days', de: 'Kapazität: {days} Personentage' },
  lineUnknown: { en: '{count} above it without a stated effort', de: 'davon {count} ohne genannten Aufwand' },
  onTop: { en: 'On top', de: 'Oben' },
  outdated: { en: 'Scored with an older version', de: 'Mit älterer Fassung bewertet' },
  overrides: { en: 'On top, because: {reason}', de: 'Oben, weil: {reason}' },
  legalDuty: { en: 'legal duty', de: 'gesetzliche Pflicht' },
  seriousNonconformity: { en: 'serious nonconformity', de: 'schwere Nichtkonformität' },
  imminentHarm: { en: 'imminent harm', de: 'unmittelbar drohender Schaden' },
  emptyTitle: { en: 'Nothing is ranked yet', de: 'Noch ist nichts gereiht' },
  empty: {
    en: 'An entry takes its place here when it has been evaluated and rated.',
    de: 'Ein Eintrag bekommt hier seinen Platz, sobald er bewertet und eingestuft ist.',
  },
} as const satisfies Record<string, Label>
