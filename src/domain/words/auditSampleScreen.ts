import type { Label } from '#domain/kernel/field.ts'

/** Samples of an audit. */
export const sampleText = {
  title: { en: 'Sample', de: 'Stichprobe' },
  none: {
    en: 'Not drawn yet. Each stratum gets at least one, the square root of its members rounded up; the seed is kept, so that anyone draws the same again.',
    de: 'Noch nicht gezogen. Jede Schicht bekommt mindestens eines, die aufgerundete Wurzel ihrer Mitglieder; der Startwert bleibt, damit alle dieselbe ziehen können.',
  },
  draw: { en: 'Draw a sample', de: 'Stichprobe ziehen' },
  of: { en: '{count} of {all}', de: '{count} von {all}' },
  drawn: { en: 'drawn by {name}, {when}', de: 'gezogen von {name}, {when}' },
  seed: { en: 'seed', de: 'Startwert' },
  stratum: { en: 'Stratum', de: 'Schicht' },
  population: { en: 'There are', de: 'Es gibt' },
  lookedAt: { en: 'Looked at', de: 'Angesehen' },
  otherRisk: { en: 'Not high risk', de: 'Kein Hochrisiko' },
  all: { en: 'all', de: 'alle' },
  random: { en: 'drawn at random', de: 'zufällig gezogen' },
  judgement: { en: 'added by judgement', de: 'nach Ermessen ergänzt' },
  from: { en: 'From what', de: 'Woraus' },
  systems: { en: 'AI systems', de: 'KI-Systeme' },
  systemsHelp: {
    en: 'By role, risk, state and site, as they stand now.',
    de: 'Nach Rolle, Risiko, Zustand und Standort, wie sie jetzt stehen.',
  },
  list: { en: 'A list of my own', de: 'Eine eigene Liste' },
  listHelp: { en: 'Tickets, records, models, people trained.', de: 'Tickets, Aufzeichnungen, Modelle, Geschulte.' },
  name: { en: 'Called', de: 'Heißt' },
  members: { en: 'The list ({count})', de: 'Die Liste ({count})' },
  membersHelp: {
    en: 'One a line; after a semicolon its stratum, where there are some.',
    de: 'Eines je Zeile; nach einem Semikolon seine Schicht, wo es welche gibt.',
  },
  add: { en: 'Add by judgement', de: 'Nach Ermessen ergänzen' },
  which: { en: 'Which', de: 'Welches' },
  why: { en: 'Why this one', de: 'Warum gerade dieses' },
  addIt: { en: 'Add', de: 'Ergänzen' },
} as const satisfies Record<string, Label>
