import type { CheckStanding } from '#domain/conformity/checks.ts'
import type { LeadershipAct } from '#domain/conformity/leadership.ts'
import type { MissingLink } from '#domain/conformity/orphans.ts'
import type { Label } from '#domain/kernel/field.ts'

/** What a process lacks to be a part of the system. */
export const missingLinkWords: Readonly<Record<MissingLink, Label>> = {
  owner: { en: 'Nobody at work answers for it.', de: 'Niemand, der hier arbeitet, ist verantwortlich.' },
  requirement: { en: 'It serves no requirement.', de: 'Er dient keiner Anforderung.' },
  policy: { en: 'No document lays it down.', de: 'Kein Dokument legt ihn fest.' },
  policyInForce: {
    en: 'No document that lays it down is in force.',
    de: 'Kein Dokument, das ihn festlegt, ist in Kraft.',
  },
}

export const checkStandingWords: Readonly<Record<CheckStanding, Label>> = {
  acted: { en: 'Acted on', de: 'Etwas folgt daraus' },
  nothingToDo: { en: 'Nothing to do, with a reason', de: 'Nichts zu tun, begründet' },
  open: { en: 'Open', de: 'Offen' },
}

export const leadershipWords: Readonly<Record<LeadershipAct, Label>> = {
  approval: { en: 'Approved', de: 'Freigegeben' },
  review: { en: 'Reviewed and decided', de: 'Geprüft und entschieden' },
  sponsorship: { en: 'Sponsored', de: 'Angestoßen' },
}

/** Texts of the pages on the management system as a whole. */
export const aimsText = {
  map: { en: 'Processes', de: 'Prozesse' },
  cycle: { en: 'Cycle', de: 'Kreislauf' },
  coverage: { en: 'Departments and people', de: 'Abteilungen und Menschen' },
  checks: { en: 'From check to act', de: 'Vom Prüfen zum Handeln' },
  mapIntro: {
    en: 'The management system as processes: what each serves, what lays it down, what it takes from others. Choose one to open it.',
    de: 'Das Managementsystem als Prozesse: wem jeder dient, was ihn festlegt, was er von anderen bekommt. Wählen Sie einen, um ihn zu öffnen.',
  },
  mapEmptyTitle: { en: 'No process is drawn yet', de: 'Noch ist kein Prozess gezeichnet' },
  mapEmpty: {
    en: 'Begin with what you do every week: assess risks, train people, answer for changes. Each process names what asks for it and what lays it down.',
    de: 'Beginnen Sie mit dem, was Sie jede Woche tun: Risiken beurteilen, Menschen schulen, Änderungen verantworten. Jeder Prozess nennt, was ihn verlangt und was ihn festlegt.',
  },
  newProcess: { en: 'New process', de: 'Neuer Prozess' },
  otherPhase: { en: 'Without a phase', de: 'Ohne Phase' },
  takesFrom: { en: 'from {process}', de: 'von {process}' },
  serves: { en: 'serves {count}', de: 'dient {count}' },
  orphans: { en: 'What hangs on nothing', de: 'Was an nichts hängt' },
  noOrphans: {
    en: 'Every process hangs together, and all that is in force has its process.',
    de: 'Jeder Prozess hängt zusammen, und alles Geltende hat seinen Prozess.',
  },
  beyond: { en: 'No process names it.', de: 'Kein Prozess nennt es.' },
  cycleIntro: {
    en: 'One turn of the cycle: every kind of record stands in exactly one quadrant, with what is open and late today.',
    de: 'Eine Runde des Kreislaufs: Jede Art von Datensatz steht in genau einem Viertel, mit dem, was heute offen und überfällig ist.',
  },
  pillars: { en: 'What the system stands on', de: 'Worauf das System steht' },
  pillarHow: {
    en: 'Green: all its requirements are evidenced and nothing is overdue. Red: half of either is not. Amber: between.',
    de: 'Grün: Alle Anforderungen sind belegt, nichts ist überfällig. Rot: die Hälfte davon nicht. Gelb: dazwischen.',
  },
  green: { en: 'Healthy', de: 'Gesund' },
  amber: { en: 'Needs attention', de: 'Braucht Aufmerksamkeit' },
  red: { en: 'Not under control', de: 'Nicht im Griff' },
  evidencedOf: { en: '{count} of {total} requirements evidenced', de: '{count} von {total} Anforderungen belegt' },
  open: { en: '{count} open', de: '{count} offen' },
  overdue: { en: '{count} overdue', de: '{count} überfällig' },
  total: { en: '{count} in all', de: '{count} insgesamt' },
  departments: { en: 'The same rules in every department', de: 'Dieselben Regeln in jeder Abteilung' },
  department: { en: 'Department', de: 'Abteilung' },
  noDepartment: { en: 'None', de: 'Keine' },
  site: { en: 'Site', de: 'Standort' },
  everySite: { en: 'Every site', de: 'Jeder Standort' },
  systems: { en: 'AI systems', de: 'KI-Systeme' },
  riskCurrent: { en: 'Risk assessed', de: 'Risiko beurteilt' },
  impactCurrent: { en: 'Impact assessed', de: 'Folgen abgeschätzt' },
  overseen: { en: 'Overseen', de: 'Beaufsichtigt' },
  people: { en: 'People', de: 'Menschen' },
  policiesRead: { en: 'Policies read', de: 'Richtlinien gelesen' },
  share: { en: '{done} of {all}', de: '{done} von {all}' },
  leadership: { en: 'What top management did', de: 'Was die oberste Leitung getan hat' },
  quarter: { en: 'Quarter', de: 'Quartal' },
  log: { en: 'The latest', de: 'Zuletzt' },
  noActs: { en: 'Nothing in the last four quarters.', de: 'Nichts in den letzten vier Quartalen.' },
  engagement: { en: 'How people take part', de: 'Wie Menschen mitwirken' },
  staff: { en: 'People', de: 'Menschen' },
  suggestions: { en: 'Suggestions', de: 'Vorschläge' },
  participants: { en: 'Took part', de: 'Haben mitgewirkt' },
  per100: { en: 'per 100', de: 'je 100' },
  checksIntro: {
    en: 'What audits, reviews and incidents brought to light. Each leads to something, or somebody says why it does not.',
    de: 'Was Audits, Auswertungen und Vorfälle ans Licht gebracht haben. Aus jedem folgt etwas, oder jemand sagt, warum nicht.',
  },
  result: { en: 'Result of checking', de: 'Ergebnis des Überprüfens' },
  actedBy: { en: 'What follows', de: 'Was folgt' },
  nothing: { en: 'Nothing to do', de: 'Nichts zu tun' },
  why: { en: 'Why nothing is to be done', de: 'Warum nichts zu tun ist' },
  say: { en: 'Say so', de: 'Festhalten' },
  allActed: { en: 'Nothing stands so.', de: 'Nichts steht so.' },
  onPaper: { en: 'On paper only', de: 'Nur auf dem Papier' },
  onPaperIntro: {
    en: 'Procedures in force by which nothing was recorded for 90 days.',
    de: 'Geltende Verfahren, nach denen seit 90 Tagen nichts aufgezeichnet wurde.',
  },
  noneOnPaper: {
    en: 'Every procedure in force left a record in the last 90 days.',
    de: 'Jedes geltende Verfahren hat in den letzten 90 Tagen eine Spur hinterlassen.',
  },
  since: { en: 'in force since {day}', de: 'in Kraft seit {day}' },
  lastUse: { en: 'last used {day}', de: 'zuletzt genutzt {day}' },
  neverUsed: { en: 'no record of use', de: 'keine Aufzeichnung' },
  pack: { en: 'Evidence pack', de: 'Nachweispaket' },
  packHelp: {
    en: 'A ZIP of what was released for outside and counts today, with an index and hashes.',
    de: 'Ein ZIP dessen, was nach außen freigegeben ist und heute zählt, mit Verzeichnis und Prüfsummen.',
  },
} as const

/** Texts of the pages of processes. */
export const processText = {
  title: { en: 'Processes', de: 'Prozesse' },
  new: { en: 'New process', de: 'Neuer Prozess' },
  emptyTitle: { en: 'No process yet', de: 'Noch kein Prozess' },
  empty: {
    en: 'A process says what it brings about, who answers for it, and what it rests on.',
    de: 'Ein Prozess sagt, was er bewirkt, wer ihn verantwortet und worauf er beruht.',
  },
  atRest: { en: 'It is retired.', de: 'Er ist außer Kraft.' },
  runs: {
    en: 'It is in force. Confirm from time to time that it still runs so.',
    de: 'Er ist in Kraft. Von Zeit zu Zeit bestätigen, dass er noch so läuft.',
  },
  what: { en: 'What it does', de: 'Was er tut' },
  restsOn: { en: 'What it serves and rests on', de: 'Wem er dient und worauf er beruht' },
  putInForce: {
    en: 'From then on it stands in the map, with somebody who answers for it.',
    de: 'Von da an steht er in der Karte, mit jemandem, der ihn verantwortet.',
  },
  confirm: {
    en: 'Says that it still runs as it is drawn, and when it is looked at again.',
    de: 'Sagt, dass er noch läuft wie gezeichnet, und wann er wieder angesehen wird.',
  },
  retire: { en: 'It no longer runs; it stays readable.', de: 'Er läuft nicht mehr; er bleibt lesbar.' },
} as const
