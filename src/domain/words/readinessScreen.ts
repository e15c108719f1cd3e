import type { BlockerWhy, ReadinessPart } from '#domain/certification/readiness.ts'
import type { Label } from '#domain/kernel/field.ts'

/** The parts of readiness, by name. */
export const readinessParts = {
  requirements: { en: 'Requirements shown by evidence', de: 'Anforderungen durch Nachweise belegt' },
  gaps: { en: 'Gaps closed or accepted', de: 'Lücken geschlossen oder angenommen' },
  internalAudit: { en: 'Audited internally within the year', de: 'Im Jahr intern auditiert' },
  documents: { en: 'Written down and in effect', de: 'Dokumentiert und wirksam' },
  review: { en: 'Management review approved', de: 'Managementbewertung freigegeben' },
  nonconformities: { en: 'Nonconformities at least planned', de: 'Nichtkonformitäten mindestens geplant' },
  applicability: { en: 'Statement of applicability', de: 'Erklärung zur Anwendbarkeit' },
  mockAudit: { en: 'Findings of the mock audit closed', de: 'Feststellungen des Probeaudits abgeschlossen' },
} as const satisfies Record<ReadinessPart, Label>

/** Why something stands in the way. */
export const blockerWords = {
  notShown: { en: 'nothing shows it', de: 'nichts belegt es' },
  partly: { en: 'shown in part', de: 'teilweise belegt' },
  expired: { en: 'the evidence has expired', de: 'der Nachweis ist abgelaufen' },
  gapUnscored: { en: 'not scored', de: 'nicht bewertet' },
  gapUnplanned: { en: 'a gap with nobody', de: 'eine Lücke ohne jemanden' },
  gapOpen: { en: 'task not done', de: 'Aufgabe nicht erledigt' },
  notAudited: { en: 'not audited', de: 'nicht auditiert' },
  reviewMissing: { en: 'none within the year', de: 'keine im letzten Jahr' },
  ncCritical: { en: 'critical', de: 'kritisch' },
  ncUnplanned: { en: 'no plan yet', de: 'noch kein Plan' },
  soaMissing: { en: 'none approved', de: 'keine freigegeben' },
  notDocumented: { en: 'nothing in effect', de: 'nichts wirksam' },
  mockOpen: { en: 'not closed', de: 'nicht abgeschlossen' },
} as const satisfies Record<BlockerWhy, Label>

export const readinessText = {
  title: { en: 'Readiness', de: 'Bereitschaft' },
  score: { en: '{score} %', de: '{score} %' },
  ready: { en: 'Ready: {threshold} % are asked for.', de: 'Bereit: Verlangt sind {threshold} %.' },
  notReady: { en: 'Not ready: {threshold} % are asked for.', de: 'Nicht bereit: Verlangt sind {threshold} %.' },
  notReadyYet: {
    en: 'The score is reached, but no score makes up for an audit cycle, a review, or a critical nonconformity.',
    de: 'Der Wert ist erreicht, aber kein Wert ersetzt Auditzyklus, Bewertung oder eine kritische Nichtkonformität.',
  },
  formula: {
    en: 'Score = sum of weight × done ÷ of, over the sum of the weights, rounded down. A part with nothing to judge has no weight.',
    de: 'Wert = Summe aus Gewicht × erledigt ÷ von, geteilt durch die Summe der Gewichte, abgerundet. Ein Teil ohne etwas zu beurteilen hat kein Gewicht.',
  },
  part: { en: 'Part', de: 'Teil' },
  weight: { en: 'Weight', de: 'Gewicht' },
  done: { en: 'Done of', de: 'Erledigt von' },
  doneOf: { en: '{done} of {of}', de: '{done} von {of}' },
  nothing: { en: 'nothing to judge', de: 'nichts zu beurteilen' },
  points: { en: 'Points', de: 'Punkte' },
  sum: { en: 'In all', de: 'Insgesamt' },
  blockers: { en: '{count} in the way', de: '{count} stehen im Weg' },
  hidden: { en: 'a record you may not see', de: 'ein Eintrag, den Sie nicht sehen dürfen' },
} as const satisfies Record<string, Label>
