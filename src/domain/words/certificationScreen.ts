import type { Label } from '#domain/kernel/field.ts'

/** The page of a certification: stepper, project, readiness. */
export const certificationText = {
  steps: { en: 'The ten steps', de: 'Die zehn Schritte' },
  stepOf: { en: 'Step {at} of 10: {step}', de: 'Schritt {at} von 10: {step}' },
  isDone: { en: 'done', de: 'erledigt' },
  isNow: { en: 'now', de: 'jetzt' },
  isAhead: { en: 'ahead', de: 'kommt noch' },
  submit: { en: 'Begin with the idea', de: 'Mit der Idee beginnen' },
  project: { en: 'What for and who', de: 'Wozu und wer' },
  commitment: { en: 'Commitment', de: 'Zusage' },
  signed: { en: 'Signed by {name} on {day}.', de: 'Unterschrieben von {name} am {day}.' },
  unsigned: { en: 'Not signed yet.', de: 'Noch nicht unterschrieben.' },
  lastActive: { en: 'Last active on {day}.', de: 'Zuletzt aktiv am {day}.' },
  quiet: {
    en: 'Nothing from the sponsor for more than 30 days.',
    de: 'Seit mehr als 30 Tagen nichts aus der Leitung.',
  },
  rest: { en: 'Nothing leads on from here.', de: 'Von hier führt nichts weiter.' },
  planMore: { en: 'Plan, budget, people', de: 'Plan, Budget, Menschen' },
  editPlan: { en: 'Fill in the plan', de: 'Plan ausfüllen' },
} as const satisfies Record<string, Label>

/** What each step of the project is for, in one sentence. */
export const projectPurposes: Readonly<Record<string, Label>> = {
  decide: {
    en: 'What the certificate is a means to, who of top management stands for it, who runs it.',
    de: 'Wofür das Zertifikat Mittel ist, wer aus der obersten Leitung dafür steht, wer es leitet.',
  },
  sign: {
    en: 'The sponsor says in their own words what top management gives, and signs.',
    de: 'Wer aus der Leitung dafür steht, sagt mit eigenen Worten, was sie gibt, und unterschreibt.',
  },
  beginGap: {
    en: 'Nothing starts before it is committed: signature, an objective of trust, the scope, six budget lines.',
    de: 'Nichts beginnt ohne Zusage: Unterschrift, ein Ziel zu Vertrauen, der Geltungsbereich, sechs Budgetzeilen.',
  },
  beginImplementation: {
    en: 'Every requirement is scored, every gap has somebody, and a plan of 6 to 18 months stands.',
    de: 'Jede Anforderung ist bewertet, jede Lücke hat jemanden, und ein Plan über 6 bis 18 Monate steht.',
  },
  beginReadiness: {
    en: 'All gaps are closed or accepted, the statement of applicability is approved, everything written down.',
    de: 'Alle Lücken sind geschlossen oder angenommen, die Erklärung zur Anwendbarkeit ist freigegeben, alles ist dokumentiert.',
  },
  beginSelection: {
    en: 'A whole cycle of internal audits and a management review are behind us, and the score is reached.',
    de: 'Ein ganzer Zyklus interner Audits und eine Managementbewertung liegen hinter uns, und der Wert ist erreicht.',
  },
  touch: {
    en: 'A decision, a talk, an hour spent: what top management did for it.',
    de: 'Eine Entscheidung, ein Gespräch, eine Stunde: was die oberste Leitung dafür getan hat.',
  },
  handSponsorship: {
    en: 'Somebody else of top management stands for it and signs anew.',
    de: 'Jemand anderes aus der obersten Leitung steht dafür und unterschreibt neu.',
  },
  replanProject: {
    en: 'Other days or amounts than agreed, with the reason. What was agreed at the start stays to compare.',
    de: 'Andere Termine oder Beträge als vereinbart, mit Begründung. Was zu Beginn galt, bleibt zum Vergleich.',
  },
  endVoluntarily: {
    en: 'The project or the certificate ends by our own will, with the reason.',
    de: 'Projekt oder Zertifikat enden aus eigenem Willen, mit Begründung.',
  },
}

/** Plan, money and people of a project. */
export const projectText = {
  timeline: { en: 'Plan', de: 'Plan' },
  milestone: { en: 'Milestone', de: 'Meilenstein' },
  from: { en: 'From', de: 'Von' },
  until: { en: 'Until', de: 'Bis' },
  agreed: { en: 'Agreed at the start', de: 'Zu Beginn vereinbart' },
  reached: { en: 'Reached', de: 'Erreicht' },
  open: { en: 'Open', de: 'Offen' },
  late: { en: 'Late', de: 'Verspätet' },
  slip: { en: 'Slip', de: 'Abweichung' },
  today: { en: 'Today', de: 'Heute' },
  later: { en: '{days} d later', de: '{days} T. später' },
  earlier: { en: '{days} d earlier', de: '{days} T. früher' },
  noPlan: { en: 'There is no plan yet.', de: 'Es gibt noch keinen Plan.' },
  progress: {
    en: '{done} of {of} milestones reached: {percent} %, by the agreed days {expected} %.',
    de: '{done} von {of} Meilensteinen erreicht: {percent} %, nach den vereinbarten Terminen {expected} %.',
  },
  trend: { en: 'Progress month by month', de: 'Fortschritt Monat für Monat' },
  statusReport: { en: 'Status report', de: 'Statusbericht' },
  raci: { en: 'Who does what', de: 'Wer was tut' },
  budget: { en: 'Budget', de: 'Budget' },
  line: { en: 'For', de: 'Für' },
  planned: { en: 'Planned', de: 'Geplant' },
  spent: { en: 'Spent', de: 'Ausgegeben' },
  share: { en: 'Used', de: 'Verbraucht' },
  sum: { en: 'Money in all', de: 'Geld insgesamt' },
  hours: { en: '{count} h', de: '{count} h' },
  moneyHidden: {
    en: 'Money stays among those who work here: you see that it is planned, not how much.',
    de: 'Beträge bleiben unter denen, die hier arbeiten: Sie sehen, dass geplant ist, nicht wie viel.',
  },
  notPlanned: { en: 'not planned', de: 'nicht geplant' },
  people: { en: 'Time and people', de: 'Zeit und Menschen' },
  capacity: { en: 'Time there is and time asked for', de: 'Zeit, die da ist, und Zeit, die gebraucht wird' },
  person: { en: 'Person', de: 'Person' },
  perMonth: { en: 'Hours a month', de: 'Stunden im Monat' },
  assigned: { en: 'Asked for', de: 'Gebraucht' },
  available: { en: 'There until then', de: 'Bis dahin da' },
  over: { en: 'more than there is', de: 'mehr als da ist' },
  unknown: { en: 'not said', de: 'nicht gesagt' },
  participation: { en: 'Who takes part, by department', de: 'Wer mitmacht, nach Abteilung' },
  department: { en: 'Department', de: 'Abteilung' },
  noDepartment: { en: 'Of no department', de: 'Ohne Abteilung' },
  active: { en: 'Took part since the start', de: 'Seit Beginn beteiligt' },
  activeOf: { en: '{active} of {people} ({percent} %)', de: '{active} von {people} ({percent} %)' },
  planner: { en: 'How long it may take', de: 'Wie lange es dauern kann' },
  proposal: { en: 'Proposed: {months} months.', de: 'Vorschlag: {months} Monate.' },
  basis: {
    en: 'A house default from what is known here; the plan is yours. Between 6 and 18 months is usual.',
    de: 'Ein Richtwert des Hauses aus dem, was hier bekannt ist; der Plan ist Ihrer. Üblich sind 6 bis 18 Monate.',
  },
  unusual: { en: 'The plan is outside 6 to 18 months.', de: 'Der Plan liegt außerhalb von 6 bis 18 Monaten.' },
  months: { en: '{sign}{count} months', de: '{sign}{count} Monate' },
  base: { en: 'To begin with', de: 'Grundlage' },
  byPeople: { en: '{count} people', de: '{count} Menschen' },
  byAccounts: {
    en: '{count} people known here; the settings may say how many work with you',
    de: '{count} hier bekannte Menschen; die Einstellungen können sagen, wie viele bei Ihnen arbeiten',
  },
  bySites: { en: '{count} sites', de: '{count} Standorte' },
  bySystems: { en: '{count} AI systems', de: '{count} KI-Systeme' },
  byMaturity: { en: 'Maturity {count} of 5', de: 'Reife {count} von 5' },
  byReuse: { en: '{count} % reused from other standards', de: '{count} % aus anderen Normen wiederverwendet' },
  maturityUnknown: { en: 'Maturity not judged yet', de: 'Reife noch nicht beurteilt' },
  reuseUnknown: { en: 'No other standard to reuse', de: 'Keine andere Norm zum Wiederverwenden' },
  auditTime: { en: 'Audit time, indicative', de: 'Auditzeit, unverbindlich' },
  auditDays: {
    en: '{people} people doing AI-related work: about {initial} auditor-days at first, {surveillance} a surveillance, {recertification} for the recertification.',
    de: '{people} Menschen mit KI-bezogener Arbeit: etwa {initial} Auditorentage zu Beginn, {surveillance} je Überwachung, {recertification} für die Rezertifizierung.',
  },
  auditDaysUnknown: {
    en: '{people} people doing AI-related work: no body has published a figure for so many.',
    de: '{people} Menschen mit KI-bezogener Arbeit: Für so viele hat keine Stelle eine Zahl veröffentlicht.',
  },
  auditTimeBasis: {
    en: 'After figures one body has published for up to ten people. Only your body’s quote counts.',
    de: 'Nach Zahlen, die eine Stelle für bis zu zehn Menschen veröffentlicht hat. Nur das Angebot Ihrer Stelle zählt.',
  },
  noRole: {
    en: 'Known once the scope says what you are towards AI.',
    de: 'Bekannt, sobald der Geltungsbereich sagt, was Sie gegenüber KI sind.',
  },
  gap: { en: 'Gap assessment', de: 'Lückenanalyse' },
  noGap: { en: 'No gap assessment is named yet.', de: 'Es ist noch keine Lückenanalyse genannt.' },
  newGap: { en: 'Begin one', de: 'Eine beginnen' },
  openGap: { en: 'Open the grid', de: 'Raster öffnen' },
  gapSums: {
    en: '{met} of {applicable} met, {gaps} gaps, {open} open, {unplanned} with nobody.',
    de: '{met} von {applicable} erfüllt, {gaps} Lücken, {open} offen, {unplanned} ohne jemanden.',
  },
  burnDown: { en: 'Open gaps', de: 'Offene Lücken' },
  burnDownPlanned: { en: 'As the tasks are due', de: 'Wie die Aufgaben fällig sind' },
  burnDownSummary: { en: '{open} of {total} gaps are open.', de: '{open} von {total} Lücken sind offen.' },
} as const satisfies Record<string, Label>
