import type { Label } from '#domain/kernel/field.ts'

/** What belongs to culture, side by side. */
export const culturePlaceText = {
  places: { en: 'Culture', de: 'Kultur' },
  overview: { en: 'Overview', de: 'Überblick' },
  thanks: { en: 'Thanks', de: 'Dank' },
  lessons: { en: 'Lessons', de: 'Lehren' },
  surveys: { en: 'Surveys', de: 'Umfragen' },
  leaders: { en: 'Leaders ask', de: 'Leitung fragt' },
  drills: { en: 'Interview drills', de: 'Interviewproben' },
  delegations: { en: 'Delegated authority', de: 'Befugnisse' },
  time: { en: 'Improvement time', de: 'Verbesserungszeit' },
} as const satisfies Record<string, Label>

export const cultureText = {
  tell: { en: '“Tell me about a recent improvement”', de: '„Erzählen Sie von einer Verbesserung“' },
  tellLead: {
    en: 'An auditor may ask anyone. These are close to you.',
    de: 'Das können Auditoren alle fragen. Diese liegen Ihnen nahe.',
  },
  nothingMeasured: {
    en: 'No improvement you may see has a judged outcome yet; {count} are under way. As soon as one is judged, it stands here.',
    de: 'Noch ist bei keiner Verbesserung, die Sie sehen, ein Ergebnis beurteilt; {count} laufen. Sobald eines beurteilt ist, steht es hier.',
  },
  own: { en: 'Your own', de: 'Ihre eigene' },
  unit: { en: 'From your site or department', de: 'Aus Ihrem Bereich' },
  house: { en: 'From the house', de: 'Aus dem Haus' },
  story: { en: 'As a story', de: 'Als Geschichte' },
  noEffect: {
    en: 'Its effect is judged, but no figures were written down.',
    de: 'Die Wirkung ist beurteilt, Zahlen stehen keine da.',
  },
  asked: { en: 'You are asked', de: 'Sie sind gefragt' },
  until: { en: 'until {day}', de: 'bis {day}' },
  pulse: { en: 'Culture pulse', de: 'Kulturpuls' },
  pulseLead: {
    en: 'Mean of all answers from 1 (not at all) to 5 (fully). Shown from five answers on, after the survey ended.',
    de: 'Mittel aller Antworten von 1 (gar nicht) bis 5 (voll). Gezeigt ab fünf Antworten, nach dem Ende der Umfrage.',
  },
  noPulse: { en: 'No pulse has ended yet.', de: 'Noch ist kein Puls beendet.' },
  change: { en: 'Change', de: 'Änderung' },
  safety: { en: 'Safety', de: 'Sicherheit' },
  learning: { en: 'Learning', de: 'Lernen' },
  empowerment: { en: 'Empowerment', de: 'Befähigung' },
  time: { en: 'Time', de: 'Zeit' },
  leadership: { en: 'Leadership', de: 'Führung' },
  tooFew: { en: 'too few', de: 'zu wenige' },
  theatre: { en: 'Lived or performed?', de: 'Gelebt oder aufgeführt?' },
  theatreLead: {
    en: 'Out of 100, the mean of what is known. A question, not a verdict.',
    de: 'Von 100, das Mittel des Bekannten. Eine Frage, kein Urteil.',
  },
  green: { en: 'Lived', de: 'Gelebt' },
  amber: { en: 'Look closer', de: 'Genauer hinsehen' },
  red: { en: 'Performed', de: 'Aufgeführt' },
  unknown: { en: 'Not enough is known', de: 'Zu wenig bekannt' },
  evidence: { en: 'Evidence in effect', de: 'Nachweise in Kraft' },
  evidenceHow: { en: '{count} of {of} requirements with evidence', de: '{count} von {of} Anforderungen mit Nachweis' },
  beforeAudits: { en: 'Activity outside the week before audits', de: 'Aktivität außerhalb der Woche vor Audits' },
  beforeAuditsHow: {
    en: '{count} of {of} entries fell in such a week',
    de: '{count} von {of} Einträgen fielen in eine solche Woche',
  },
  used: { en: 'Procedures in use', de: 'Verfahren in Gebrauch' },
  usedHow: {
    en: '{count} of {of} with a record in 90 days',
    de: '{count} von {of} mit einer Aufzeichnung in 90 Tagen',
  },
  measured: { en: 'Outcomes judged', de: 'Ergebnisse beurteilt' },
  measuredHow: {
    en: '{count} of {of} improvements completed in a year',
    de: '{count} von {of} Verbesserungen, die in einem Jahr abgeschlossen wurden',
  },
  credible: { en: 'People who can tell', de: 'Wer davon erzählen kann' },
  credibleHow: { en: '{count} of {of} in the last drill', de: '{count} von {of} in der letzten Probe' },
  notKnown: { en: 'not known', de: 'nicht bekannt' },
  component: { en: 'Sign', de: 'Zeichen' },
  share: { en: 'Share', de: 'Anteil' },
  leaders: { en: 'What leaders do', de: 'Was die Leitung tut' },
  quarter: { en: 'Quarter', de: 'Quartal' },
  raised: { en: 'Raised', de: 'Gemeldet' },
  owned: { en: 'Owned', de: 'Verantwortet' },
  feedbackRequest: { en: 'Asked for feedback', de: 'Um Rückmeldung gebeten' },
  ownMistake: { en: 'Told a mistake', de: 'Fehler erzählt' },
  records: { en: 'The records behind it', de: 'Die Datensätze dahinter' },
  hours: { en: 'Time to improve', de: 'Zeit zum Verbessern' },
  team: { en: 'Team', de: 'Team' },
  period: { en: 'Time', de: 'Zeitraum' },
  capacity: { en: 'Working time', de: 'Arbeitszeit' },
  budget: { en: 'For improving', de: 'Zum Verbessern' },
  usedHours: { en: 'Used', de: 'Genutzt' },
  noHours: { en: 'No team has time set aside yet.', de: 'Noch ist für kein Team Zeit bereitgestellt.' },
  ofBudget: { en: '{share} of budget', de: '{share} des Budgets' },
  drillsHeld: { en: 'Interview drills', de: 'Interviewproben' },
  noDrills: { en: 'No drill was held yet.', de: 'Noch gab es keine Probe.' },
  drill: { en: 'Drill', de: 'Probe' },
  heldOn: { en: 'Held', de: 'Durchgeführt' },
  credibleOf: { en: '{count} of {of} credible', de: '{count} von {of} glaubwürdig' },
} as const satisfies Record<string, Label>

export const wallText = {
  title: { en: 'Wall of thanks', de: 'Wand des Dankes' },
  new: { en: 'Thank someone', de: 'Jemandem danken' },
  all: { en: 'All recognitions', de: 'Alle Anerkennungen' },
  empty: {
    en: 'Nobody was thanked in this quarter yet, as far as you may see.',
    de: 'In diesem Quartal wurde noch niemandem gedankt, soweit Sie es sehen dürfen.',
  },
  someone: { en: 'Someone who stays anonymous', de: 'Jemand, der anonym bleibt' },
  earlier: { en: 'Earlier quarter', de: 'Früheres Quartal' },
  later: { en: 'Later quarter', de: 'Späteres Quartal' },
} as const satisfies Record<string, Label>

export const ballotText = {
  title: { en: 'Your answer', de: 'Ihre Antwort' },
  lead: {
    en: 'From 1 (not at all) to 5 (fully). Leave out what you do not want to answer.',
    de: 'Von 1 (gar nicht) bis 5 (voll). Lassen Sie aus, was Sie nicht beantworten möchten.',
  },
  how: { en: 'Why nobody can know what you answered', de: 'Warum niemand wissen kann, was Sie geantwortet haben' },
  howLong: {
    en: 'Your browser makes your ballot and has it signed while it is covered: whoever signs cannot read it. Then it is put into the urn without your name, your session or the time. Answers lie apart from one another; nothing is shown before the end, nor with fewer than five.',
    de: 'Ihr Browser macht Ihren Stimmzettel und lässt ihn verdeckt unterschreiben: Wer unterschreibt, kann ihn nicht lesen. Dann kommt er ohne Ihren Namen, Ihre Sitzung und die Zeit in die Urne. Die Antworten liegen getrennt voneinander; vor dem Ende und unter fünf wird nichts gezeigt.',
  },
  level: { en: '{question} {level} of 5', de: '{question} {level} von 5' },
  send: { en: 'Put into the urn', de: 'In die Urne werfen' },
  cast: { en: 'Your ballot is in the urn. Thank you.', de: 'Ihr Stimmzettel ist in der Urne. Danke.' },
  taken: {
    en: 'You took your ballot in another browser; it can be cast from there.',
    de: 'Ihren Stimmzettel haben Sie in einem anderen Browser geholt; dort können Sie ihn einwerfen.',
  },
  notAsked: { en: 'This survey asks others.', de: 'Diese Umfrage fragt andere.' },
  results: { en: 'What was answered', de: 'Was geantwortet wurde' },
  runs: { en: 'What was answered is shown after it ended.', de: 'Was geantwortet wurde, steht nach dem Ende hier.' },
  tooFew: {
    en: 'Fewer than five people answered. Nothing is shown, and nothing was kept.',
    de: 'Weniger als fünf haben geantwortet. Es wird nichts gezeigt und wurde nichts aufbewahrt.',
  },
  question: { en: 'Question', de: 'Frage' },
  answers: { en: 'Answers', de: 'Antworten' },
  mean: { en: 'Mean', de: 'Mittel' },
} as const satisfies Record<string, Label>

export const storyPageText = {
  open: { en: 'Story on one page', de: 'Geschichte auf einer Seite' },
  print: { en: 'Print', de: 'Drucken' },
  file: { en: 'As a file', de: 'Als Datei' },
  record: { en: 'To the record', de: 'Zum Datensatz' },
} as const satisfies Record<string, Label>
