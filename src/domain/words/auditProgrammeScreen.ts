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
  notPlanned: { en: 'not planned', de: 'nicht geplant' },
  unplanned: { en: '{count} not planned', de: '{count} nicht geplant' },
  elsewhere: { en: 'Without a day in this period:', de: 'Ohne Tag in diesem Zeitraum:' },
  unnumbered: { en: 'new', de: 'neu' },
} as const satisfies Record<string, Label>

/** How audits are done, in a few lines: what the current edition of the guideline comes down to, in our own words. */
export const methodText = {
  title: { en: 'How audits are done here', de: 'Wie hier auditiert wird' },
  lead: {
    en: 'Along ISO 19011 in its current edition. The house holds to it where a machine can:',
    de: 'Nach ISO 19011 in der gültigen Ausgabe. Das Haus achtet darauf, wo eine Maschine es kann:',
  },
  independent: {
    en: 'Nobody audits what they owned, wrote or carried out within two years; there is no exception.',
    de: 'Niemand auditiert, was er in den letzten zwei Jahren verantwortet, geschrieben oder ausgeführt hat; ohne Ausnahme.',
  },
  competent: {
    en: 'A lead has a valid credential; every auditor has shown to know auditing, the standard and AI.',
    de: 'Die Leitung hat ein gültiges Zertifikat; jede auditierende Person hat Auditieren, Norm und KI gezeigt.',
  },
  byRisk: {
    en: 'What carries more risk is audited more often; nothing that applies is left out of the period.',
    de: 'Was mehr Risiko trägt, wird öfter auditiert; nichts, was gilt, fehlt im Zeitraum.',
  },
  byEvidence: {
    en: 'Every line says what was seen; samples are drawn by a kept seed, so that anyone draws them again.',
    de: 'Jede Zeile sagt, was gesehen wurde; Stichproben folgen einem aufbewahrten Startwert, damit jeder sie wieder zieht.',
  },
  fairly: {
    en: 'The audited answer every finding; a dispute is reported with it. Auditors prescribe no solution.',
    de: 'Die Auditierten antworten auf jede Feststellung; Widerspruch steht im Bericht. Auditoren schreiben keine Lösung vor.',
  },
} as const satisfies Record<string, Label>

/** A programme's page. */
export const programmeText = {
  year: { en: 'The year', de: 'Das Jahr' },
  plan: { en: 'The plan', de: 'Der Plan' },
  evaluation: { en: 'How it went', de: 'Wie es lief' },
  percent: { en: '{percent}% audited', de: '{percent} % auditiert' },
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
