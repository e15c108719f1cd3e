import type { Label } from '#domain/kernel/field.ts'

/** One text for one and one for several. */
interface Counted {
  readonly one: Label
  readonly other: Label
}

/** The head of an improvement's page. */
export const headText = {
  title: { en: 'Title', de: 'Titel' },
  editTitle: { en: 'Edit the title', de: 'Titel bearbeiten' },
  noNumber: { en: 'No number yet', de: 'Noch ohne Nummer' },
  oldNumber: { en: 'formerly {number}', de: 'früher {number}' },
  status: { en: 'Status', de: 'Status' },
  owner: { en: 'Owner', de: 'Verantwortlich' },
  nobody: { en: 'Nobody yet', de: 'Noch niemand' },
  notAccepted: { en: 'not accepted yet', de: 'noch nicht angenommen' },
  notRated: { en: 'Not rated', de: 'Nicht eingestuft' },
  due: { en: 'Due', de: 'Fällig' },
  evaluation: { en: 'Judged from', de: 'Beurteilung ab' },
  answerBy: { en: 'Answer due', de: 'Antwort fällig' },
  deferral: { en: 'Deferral', de: 'Zurückstellung' },
  deferred: { en: 'until {day}', de: 'bis {day}' },
  deferralAsked: { en: 'until {day}, not approved', de: 'bis {day}, nicht genehmigt' },
  deferralOver: { en: 'ended {day}', de: 'endete {day}' },
  closed: { en: 'Closed', de: 'Abgeschlossen' },
  noDate: { en: 'No date', de: 'Kein Termin' },
  today: { en: 'today', de: 'heute' },
  imported: { en: 'Imported', de: 'Importiert' },
  activity: { en: 'Activity, not measured', de: 'Aktivität, nicht gemessen' },
  entered: { en: 'Entered, not computed', de: 'Eingetragen, nicht berechnet' },
  measuredImproved: { en: 'Measured: improved', de: 'Gemessen: verbessert' },
  measuredNoChange: { en: 'Measured: no change shown', de: 'Gemessen: keine Änderung gezeigt' },
  measuredWorse: { en: 'Measured: worse', de: 'Gemessen: verschlechtert' },
  frozenLate: { en: 'Baseline chosen after the fact', de: 'Ausgangswerte nachträglich gewählt' },
  amendedProof: { en: 'Proof amended', de: 'Nachweis geändert' },
  quality: { en: 'Outcome known to {score} of 3', de: 'Güte des Ergebnisses {score} von 3' },
  light: { en: 'Small: light path', de: 'Klein: kurzer Weg' },
  exception: { en: 'Duties not separated: {duties}', de: 'Aufgaben nicht getrennt: {duties}' },
  onTopHarm: { en: 'On top: imminent harm', de: 'Oben: drohender Schaden' },
  onTopLegal: { en: 'On top: legal duty', de: 'Oben: gesetzliche Pflicht' },
  onTopNonconformity: { en: 'On top: serious nonconformity', de: 'Oben: schwere Nichtkonformität' },
  debtsText: {
    en: 'It came in at a later stage. These are still owed for the stages before; every next step asks for them.',
    de: 'Der Eintrag kam auf einer späteren Stufe herein. Das fehlt noch für die Stufen davor; jeder nächste Schritt verlangt es.',
  },
  stages: { en: 'Stages', de: 'Stufen' },
  stageOf: { en: '{stage}: stage {at} of {all}', de: '{stage}: Stufe {at} von {all}' },
  done: { en: 'behind', de: 'erreicht' },
  now: { en: 'here now', de: 'hier jetzt' },
  ahead: { en: 'ahead', de: 'steht bevor' },
  overdue: {
    one: { en: '{count} day overdue', de: 'seit {count} Tag überfällig' },
    other: { en: '{count} days overdue', de: 'seit {count} Tagen überfällig' },
  },
  inDays: {
    one: { en: 'in {count} day', de: 'in {count} Tag' },
    other: { en: 'in {count} days', de: 'in {count} Tagen' },
  },
  debts: {
    one: { en: '{count} open debt', de: '{count} offene Schuld' },
    other: { en: '{count} open debts', de: '{count} offene Schulden' },
  },
} as const satisfies Record<string, Label | Counted>

/** The parts of the story. */
export const storyText = {
  edit: { en: 'Edit', de: 'Bearbeiten' },
  editSection: { en: 'Edit: {section}', de: 'Bearbeiten: {section}' },
  save: { en: 'Save', de: 'Speichern' },
  problem: { en: 'The problem', de: 'Das Problem' },
  problemHint: { en: 'Nothing is described yet.', de: 'Noch ist nichts beschrieben.' },
  raised: { en: 'Raised', de: 'Gemeldet' },
  anonymous: { en: 'anonymous', de: 'anonym' },
  notLinked: { en: '(not linked)', de: '(nicht verknüpft)' },
  worth: { en: 'What it is worth', de: 'Was es wert ist' },
  worthHint: {
    en: 'Impact, feasibility, resources and risk come with the evaluation.',
    de: 'Wirkung, Machbarkeit, Aufwand und Risiko kommen mit der Bewertung.',
  },
  formerScore: { en: 'earlier version', de: 'frühere Fassung' },
  change: { en: 'The change', de: 'Die Änderung' },
  changeHint: {
    en: 'What changes and who does what come with the plan.',
    de: 'Was sich ändert und wer was tut, kommt mit dem Plan.',
  },
  affects: { en: '(affects {what})', de: '(betrifft {what})' },
  targetDate: { en: 'Target date', de: 'Zieltermin' },
  followsActions: { en: 'follows from the actions', de: 'folgt aus den Maßnahmen' },
  laterThanPromised: {
    one: { en: '{count} day later than promised ({day})', de: '{count} Tag später als zugesagt ({day})' },
    other: { en: '{count} days later than promised ({day})', de: '{count} Tage später als zugesagt ({day})' },
  },
  earlierThanPromised: {
    one: { en: '{count} day earlier than promised ({day})', de: '{count} Tag früher als zugesagt ({day})' },
    other: { en: '{count} days earlier than promised ({day})', de: '{count} Tage früher als zugesagt ({day})' },
  },
  actionsEndLater: {
    one: { en: 'the last action ends {count} day after it', de: 'die letzte Maßnahme endet {count} Tag danach' },
    other: { en: 'the last action ends {count} days after it', de: 'die letzte Maßnahme endet {count} Tage danach' },
  },
  actionsEndEarlier: {
    one: { en: 'the last action ends {count} day before it', de: 'die letzte Maßnahme endet {count} Tag davor' },
    other: { en: 'the last action ends {count} days before it', de: 'die letzte Maßnahme endet {count} Tage davor' },
  },
  planApproved: { en: 'Plan approved', de: 'Plan genehmigt' },
  began: { en: 'Work began', de: 'Arbeit begonnen' },
  workDone: { en: 'Work done', de: 'Arbeit getan' },
  actionsDone: { en: '{done} of {all} done', de: '{done} von {all} erledigt' },
  tick: { en: 'Done: {action}', de: 'Erledigt: {action}' },
  late: { en: '(late)', de: '(verspätet)' },
  doneAction: { en: 'Done', de: 'Erledigt' },
  reopenAction: { en: 'Not done yet', de: 'Doch noch offen' },
  pilot: { en: 'The pilot', de: 'Der Pilot' },
  pilotHint: { en: 'No pilot.', de: 'Kein Pilot.' },
  outcome: { en: 'Before and after', de: 'Vorher und nachher' },
  outcomeHint: {
    en: 'How it will be proved is chosen in the plan and fixed before the work begins.',
    de: 'Wie es nachgewiesen wird, wird im Plan gewählt und vor Beginn der Arbeit festgelegt.',
  },
  judgedBy: { en: 'judged by {name}, {moment}', de: 'beurteilt von {name}, {moment}' },
  proofFixed: { en: 'Proof fixed', de: 'Nachweis festgelegt' },
  proofOpen: { en: 'not yet; the start of the work fixes it', de: 'noch nicht; der Beginn der Arbeit legt ihn fest' },
  attemptFigures: {
    en: '{metric}: {before} → {after}, target {target}',
    de: '{metric}: {before} → {after}, Ziel {target}',
  },
  attemptWhy: { en: 'Why it did not work: {why}', de: 'Warum es nicht gewirkt hat: {why}' },
  attemptInstead: { en: 'Tried instead: {what}', de: 'Stattdessen versucht: {what}' },
  standard: { en: 'What became standard', de: 'Was Standard wurde' },
  standardHint: {
    en: 'Policy, procedure and training follow once the outcome is judged.',
    de: 'Richtlinie, Verfahren und Schulung folgen, wenn das Ergebnis beurteilt ist.',
  },
  lesson: { en: 'What others can learn', de: 'Was andere lernen können' },
  lessonHint: {
    en: 'Asked when it is closed; it may be written down at any time.',
    de: 'Wird beim Abschließen gefragt; aufschreiben lässt es sich jederzeit.',
  },
  claimed: { en: 'Claimed in the old register', de: 'Angaben aus dem alten Register' },
  claimedText: {
    en: 'Taken over as it stood there. Nothing of it was checked here.',
    de: 'So übernommen, wie es dort stand. Nichts davon wurde hier geprüft.',
  },
} as const satisfies Record<string, Label | Counted>

/** Figures before and after, in words. */
export const outcomeText = {
  before: { en: 'Before', de: 'Vorher' },
  after: { en: 'After', de: 'Nachher' },
  target: { en: 'Target', de: 'Ziel' },
  targetAt: { en: 'target {target}', de: 'Ziel {target}' },
  attempt: { en: 'Attempt {number}', de: 'Versuch {number}' },
  expected: { en: '{metric}: {before} now, to become {target}.', de: '{metric}: heute {before}, Ziel {target}.' },
  fell: {
    en: '{metric} fell from {before} to {after}; the target was {target}: {verdict}.',
    de: '{metric}: von {before} auf {after} gesunken; Ziel war {target}: {verdict}.',
  },
  rose: {
    en: '{metric} rose from {before} to {after}; the target was {target}: {verdict}.',
    de: '{metric}: von {before} auf {after} gestiegen; Ziel war {target}: {verdict}.',
  },
  stayed: {
    en: '{metric} stayed at {after}; the target was {target}: {verdict}.',
    de: '{metric}: unverändert bei {after}; Ziel war {target}: {verdict}.',
  },
  factExpected: {
    en: 'Absent today: {before}. Afterwards: {after}.',
    de: 'Heute nicht da: {before}. Danach: {after}.',
  },
  factThere: {
    en: 'Was absent: {before}. Is there now: {after}.',
    de: 'War nicht da: {before}. Ist jetzt da: {after}.',
  },
  factNotThere: {
    en: 'Was absent: {before}. Is still not there: {after}.',
    de: 'War nicht da: {before}. Ist immer noch nicht da: {after}.',
  },
  entered: {
    en: 'Entered by people and compared; not computed from a series.',
    de: 'Von Menschen eingetragen und verglichen; nicht aus einer Reihe berechnet.',
  },
} as const satisfies Record<string, Label>

/** Two people at once, and what was typed and not sent. */
export const conflictText = {
  title: { en: 'Someone changed this while you were writing', de: 'Jemand hat das geändert, während Sie schrieben' },
  text: {
    en: 'The other version is from {moment}. Nothing you typed is lost.',
    de: 'Die andere Fassung ist von {moment}. Nichts von Ihnen ging verloren.',
  },
  field: { en: 'Field', de: 'Feld' },
  theirs: { en: 'Now in the record', de: 'Jetzt im Datensatz' },
  yours: { en: 'Yours', de: 'Ihres' },
  takeTheirs: { en: 'Take the other', de: 'Die andere nehmen' },
  nothing: { en: 'nothing', de: 'nichts' },
  alsoChanged: { en: 'Also changed meanwhile: {fields}.', de: 'Außerdem inzwischen geändert: {fields}.' },
  sendAgain: {
    en: 'Look it over and send again: what stands in the form is then put on the new version.',
    de: 'Bitte durchsehen und erneut senden: Was im Formular steht, kommt dann auf die neue Fassung.',
  },
  draftKept: {
    en: 'What you typed here earlier is still here.',
    de: 'Was Sie hier früher eingegeben haben, steht noch da.',
  },
  discard: { en: 'Discard it', de: 'Verwerfen' },
  stepGone: {
    en: 'You had written this for "{move}", which is no longer open:',
    de: 'Das hatten Sie für „{move}“ geschrieben; der Schritt ist nicht mehr offen:',
  },
} as const satisfies Record<string, Label>
