import type { Fields } from '#domain/kernel/field.ts'

const grades = {
  low: { en: 'Low', de: 'Niedrig' },
  medium: { en: 'Medium', de: 'Mittel' },
  high: { en: 'High', de: 'Hoch' },
}

/** Evaluation (A95, C-082), rating (C-070, C-101…C-109) and who takes it on until when (C-071, C-072, C-084). */
export const rankingFields = {
  potentialImpact: { kind: 'choice', options: grades, label: { en: 'Potential impact', de: 'Mögliche Wirkung' } },
  feasibility: { kind: 'choice', options: grades, label: { en: 'Feasibility', de: 'Machbarkeit' } },
  resourceNeed: { kind: 'choice', options: grades, label: { en: 'Resources needed', de: 'Ressourcenbedarf' } },
  risk: { kind: 'choice', options: grades, label: { en: 'Risk of doing it', de: 'Risiko der Umsetzung' } },
  evaluationNote: { kind: 'text', long: true, label: { en: 'Note on the evaluation', de: 'Anmerkung zur Bewertung' } },
  effortDays: {
    kind: 'number',
    min: 0,
    max: 100000,
    unit: { en: 'person-days', de: 'Personentage' },
    label: { en: 'Effort', de: 'Aufwand' },
  },
  cost: { kind: 'number', min: 0, max: 1000000000, label: { en: 'Cost', de: 'Kosten' } },
  legalDuty: {
    kind: 'check',
    label: { en: 'A legal duty is behind it', de: 'Eine gesetzliche Pflicht steht dahinter' },
  },
  seriousNonconformity: {
    kind: 'check',
    label: {
      en: 'A critical or major nonconformity is behind it',
      de: 'Eine kritische oder wesentliche Nichtkonformität steht dahinter',
    },
  },
  highRiskSystem: {
    kind: 'check',
    label: { en: 'Concerns a high-risk AI system', de: 'Betrifft ein Hochrisiko-KI-System' },
  },
  imminentHarm: { kind: 'check', label: { en: 'Harm is imminent', de: 'Schaden steht unmittelbar bevor' } },
  ratings: {
    kind: 'rows',
    label: { en: 'Ratings', de: 'Einstufungen' },
    of: {
      model: { kind: 'text', required: true, label: { en: 'Scoring model', de: 'Bewertungsmodell' } },
      dimension: { kind: 'text', required: true, label: { en: 'Dimension', de: 'Dimension' } },
      rating: { kind: 'number', whole: true, min: 0, max: 10, required: true, label: { en: 'Rating', de: 'Stufe' } },
      note: { kind: 'text', label: { en: 'Why', de: 'Warum' } },
    },
  },
  serves: {
    kind: 'link',
    to: 'objective',
    label: { en: 'Objective it serves', de: 'Ziel, dem es dient' },
    help: {
      en: 'The objective behind the rating of how well it fits our strategy.',
      de: 'Das Ziel hinter der Einstufung, wie gut es zur Strategie passt.',
    },
  },
  expectedBy: {
    kind: 'link',
    to: 'interestedParty',
    label: { en: 'Who expects it', de: 'Wer es erwartet' },
    help: {
      en: 'The interested party behind the rating of what others expect.',
      de: 'Die interessierte Partei hinter der Einstufung dessen, was andere erwarten.',
    },
  },
  expectedNeed: {
    kind: 'text',
    label: { en: 'Which need', de: 'Welches Bedürfnis' },
    help: { en: 'In the words of that party’s record.', de: 'In den Worten, die bei dieser Partei stehen.' },
  },
  scoreModel: { kind: 'text', system: true, label: { en: 'Scored with', de: 'Bewertet mit' } },
  score: { kind: 'number', whole: true, system: true, label: { en: 'Score', de: 'Punkte' } },
  band: {
    kind: 'choice',
    system: true,
    options: {
      high: { en: 'High', de: 'Hoch' },
      medium: { en: 'Medium', de: 'Mittel' },
      low: { en: 'Low', de: 'Niedrig' },
    },
    label: { en: 'Priority', de: 'Priorität' },
  },
  rankKey: { kind: 'text', system: true, label: { en: 'Place in the ranking', de: 'Rangfolge' } },
  scores: {
    kind: 'rows',
    system: true,
    label: { en: 'Scores by model', de: 'Punkte je Modell' },
    of: {
      model: { kind: 'text', label: { en: 'Scored with', de: 'Bewertet mit' } },
      key: { kind: 'text', label: { en: 'Scoring model', de: 'Bewertungsmodell' } },
      current: { kind: 'check', label: { en: 'Counts in the ranking', de: 'Zählt in der Rangfolge' } },
      score: { kind: 'number', whole: true, label: { en: 'Score', de: 'Punkte' } },
      band: { kind: 'text', label: { en: 'Priority', de: 'Priorität' } },
      rankKey: { kind: 'text', label: { en: 'Place in the ranking', de: 'Rangfolge' } },
    },
  },
  overrideReason: { kind: 'text', system: true, label: { en: 'On top because', de: 'Oben, weil' } },
  targetDate: {
    kind: 'day',
    label: { en: 'Target completion date', de: 'Zieltermin' },
    help: { en: 'The day it is to be implemented.', de: 'Der Tag, an dem es umgesetzt sein soll.' },
  },
  originalTargetDate: { kind: 'day', system: true, label: { en: 'First target date', de: 'Erster Zieltermin' } },
  acceptedAt: {
    kind: 'instant',
    system: true,
    label: { en: 'Accepted by the owner', de: 'Von der verantwortlichen Person angenommen' },
  },
  declinedReason: { kind: 'text', long: true, system: true, label: { en: 'Declined because', de: 'Abgelehnt, weil' } },
  deferredUntil: { kind: 'day', label: { en: 'Deferred until', de: 'Zurückgestellt bis' } },
  deferReason: {
    kind: 'text',
    long: true,
    system: true,
    label: { en: 'Deferred because', de: 'Zurückgestellt, weil' },
  },
  deferApprovedBy: {
    kind: 'person',
    system: true,
    label: { en: 'Deferral approved by', de: 'Zurückstellung genehmigt von' },
  },
} as const satisfies Fields
