import type { Label } from '#domain/kernel/field.ts'

/** The year of audits: month by month, chapter by chapter. */
export const yearText = {
  title: { en: 'The period, month by month', de: 'Der Zeitraum, Monat für Monat' },
  covered: { en: 'Audited', de: 'Auditiert' },
  done: { en: 'audited', de: 'auditiert' },
  planned: { en: 'planned', de: 'geplant' },
  doneBy: { en: 'audited in {audit}', de: 'auditiert in {audit}' },
  plannedBy: { en: 'planned in {audit}', de: 'geplant in {audit}' },
  whole: { en: 'Show every requirement', de: 'Jede Anforderung zeigen' },
  times: { en: '{count} times', de: '{count}-mal' },
  unplanned: { en: '{count} not planned', de: '{count} nicht geplant' },
  unnumbered: { en: 'new', de: 'neu' },
} as const satisfies Record<string, Label>

/** A programme's page. */
export const programmeText = {
  year: { en: 'The year', de: 'Das Jahr' },
  plan: { en: 'The plan', de: 'Der Plan' },
  evaluation: { en: 'How it went', de: 'Wie es lief' },
  percent: { en: '{percent} % audited', de: '{percent} % auditiert' },
  approvedBy: { en: 'Approved by {name}, {when}', de: 'Freigegeben von {name}, {when}' },
  planMissing: { en: 'Plan an audit of what is missing ({count})', de: 'Ein Audit des Fehlenden planen ({count})' },
  addAudit: { en: 'Add an audit', de: 'Audit hinzufügen' },
  noPeriod: {
    en: 'Once the period is set, the year stands here month by month.',
    de: 'Sobald der Zeitraum feststeht, steht hier das Jahr, Monat für Monat.',
  },
  notAProgramme: {
    en: 'Dates alone are no programme: every line is to be planned as often as its risk calls for.',
    de: 'Termine allein sind kein Programm: Jede Zeile ist so oft zu planen, wie das Risiko es verlangt.',
  },
  rest: { en: 'It is over; what was learned stands below.', de: 'Es ist vorbei; was gelernt wurde, steht unten.' },
} as const satisfies Record<string, Label>
