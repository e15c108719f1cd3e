import type { Label } from '#domain/kernel/field.ts'

/** The weekly or monthly look at the figures. */
export const performanceText = {
  title: { en: 'Performance reviews', de: 'Leistungsauswertungen' },
  new: { en: 'Schedule a review', de: 'Auswertung planen' },
  usualTitle: { en: 'Look at the figures', de: 'Blick auf die Zahlen' },
  name: { en: 'Review', de: 'Auswertung' },
  on: { en: 'On', de: 'Am' },
  owner: { en: 'Leads', de: 'Leitung' },
  repeats: { en: 'Repeats', de: 'Wiederholt sich' },
  once: { en: 'Once', de: 'Einmal' },
  state: { en: 'State', de: 'Zustand' },
  missed: { en: 'Missed', de: 'Versäumt' },
  schedule: { en: 'Schedule', de: 'Planen' },
  emptyTitle: { en: 'Nobody looks at the figures yet', de: 'Noch sieht niemand auf die Zahlen' },
  empty: {
    en: 'Ten minutes a week: look at each metric, and say whether something follows. What was seen and decided stays on record.',
    de: 'Zehn Minuten in der Woche: jede Kennzahl ansehen und sagen, ob etwas folgt. Was gesehen und entschieden wurde, bleibt festgehalten.',
  },
} as const satisfies Record<string, Label>

/** One review: the session, and what it left. */
export const sessionText = {
  metrics: { en: 'What is looked at', de: 'Was angesehen wird' },
  help: {
    en: 'Say of each metric what follows; those you leave open are not part of this review.',
    de: 'Zu jeder Kennzahl sagen, was folgt; offen gelassene gehören nicht zu dieser Auswertung.',
  },
  metric: { en: 'Metric', de: 'Kennzahl' },
  course: { en: 'Course', de: 'Verlauf' },
  seen: { en: 'What was seen', de: 'Was gesehen wurde' },
  follows: { en: 'What follows', de: 'Was folgt' },
  open: { en: '–', de: '–' },
  candidateTitle: { en: 'What could be better?', de: 'Was könnte besser sein?' },
  raise: { en: 'Raise', de: 'Melden' },
  hold: { en: 'Record the review', de: 'Auswertung festhalten' },
  countOne: { en: '{count} metric looked at', de: '{count} Kennzahl angesehen' },
  countOther: { en: '{count} metrics looked at', de: '{count} Kennzahlen angesehen' },
  noMetrics: {
    en: 'No metric is in use yet; put one into use to look at it here.',
    de: 'Noch ist keine Kennzahl in Gebrauch; eine in Gebrauch nehmen, um sie hier anzusehen.',
  },
  held: { en: 'Held on {when} by {name}', de: 'Abgehalten am {when} von {name}' },
  looked: { en: 'What was looked at', de: 'Was angesehen wurde' },
  facts: { en: 'The review', de: 'Die Auswertung' },
  reading: { en: '{value} ({period})', de: '{value} ({period})' },
  targetIs: { en: 'target {target}', de: 'Ziel {target}' },
  noReading: { en: 'No readings', de: 'Keine Ablesungen' },
  isMissed: {
    en: 'It was planned for {day} and has not been held.',
    de: 'Sie war für den {day} geplant und wurde nicht abgehalten.',
  },
} as const satisfies Record<string, Label>
