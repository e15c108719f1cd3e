import type { Label } from '#domain/kernel/field.ts'

/** Nonconformities on the screen: list, report, single form. */
export const nonconformityText = {
  title: { en: 'Nonconformities', de: 'Nichtkonformitäten' },
  new: { en: 'Report a nonconformity', de: 'Nichtkonformität melden' },
  newLead: {
    en: 'Say what you saw, where and when. Which requirement it touches and how grave it is comes later.',
    de: 'Sagen Sie, was Sie sahen, wo und wann. Welche Anforderung es berührt und wie schwer es wiegt, kommt später.',
  },
  oneLine: { en: 'In one line', de: 'In einer Zeile' },
  report: { en: 'Report', de: 'Melden' },
  emptyTitle: { en: 'No nonconformity is known', de: 'Keine Nichtkonformität bekannt' },
  empty: {
    en: 'Where a requirement is not met, report it here. Audits, incidents and rules of the system add theirs by themselves.',
    de: 'Wo eine Anforderung nicht erfüllt ist, melden Sie es hier. Audits, Vorfälle und Regeln des Systems kommen von selbst dazu.',
  },
  auditorSays: { en: 'An auditor’s own grade', de: 'Eigene Stufe eines Auditors' },
  nameRequirement: { en: 'I know the requirement', de: 'Ich kenne die Anforderung' },
  withoutName: { en: 'Report without my name', de: 'Ohne meinen Namen melden' },
  withoutNameHelp: {
    en: 'Nothing here can tell who reported it. You get a link that tells what became of it.',
    de: 'Nichts hier verrät, wer es gemeldet hat. Sie erhalten einen Link, der sagt, was daraus wurde.',
  },
  sentWithoutName: { en: 'Reported without your name', de: 'Ohne Ihren Namen gemeldet' },
  anonymous: { en: 'Reported without a name', de: 'Ohne Namen gemeldet' },
  reportedBy: { en: 'Reported', de: 'Gemeldet' },
  requirement: { en: 'Requirement', de: 'Anforderung' },
  severity: { en: 'Severity', de: 'Schwere' },
  ungraded: { en: 'not graded', de: 'nicht eingestuft' },
  cycleOf: { en: 'Cycle {cycle}', de: 'Durchgang {cycle}' },
  reopenedTimes: { en: 'Opened again: {count}', de: 'Wieder geöffnet: {count}' },
  disputed: { en: 'Disputed', de: 'Bestritten' },
  exception: { en: 'With exception {duties}', de: 'Mit Ausnahme {duties}' },
  due: { en: 'Due', de: 'Fällig' },
  controlBy: { en: 'Under control by', de: 'Unter Kontrolle bis' },
  late: { en: 'Overdue', de: 'Überfällig' },
  owner: { en: 'Owner', de: 'Verantwortlich' },
  nobody: { en: 'nobody yet', de: 'noch niemand' },
  stages: { en: 'The way of this nonconformity', de: 'Der Weg dieser Nichtkonformität' },
  stageNow: { en: '{stage} ({at} of {all})', de: '{stage} ({at} von {all})' },
  behind: { en: 'done', de: 'erledigt' },
  now: { en: 'now', de: 'jetzt' },
  ahead: { en: 'ahead', de: 'kommt noch' },
  restClosed: { en: 'It is closed. Its story stands below.', de: 'Sie ist abgeschlossen. Die Geschichte steht unten.' },
  restRejected: { en: 'It was rejected: {reason}', de: 'Sie wurde zurückgewiesen: {reason}' },
  waitingUntil: {
    en: 'Nothing to do until {day}: only time shows whether it comes back. Verification ends on {end}.',
    de: 'Bis {day} ist nichts zu tun: Erst die Zeit zeigt, ob es wiederkehrt. Die Prüfung endet am {end}.',
  },
  simple: { en: 'Settle it in one form', de: 'Mit einem Formular erledigen' },
  simplePurpose: {
    en: 'For a minor, isolated one that is fixed already: five steps with one submit, each in the trail.',
    de: 'Für Geringfügiges, Einzelnes, schon Behobenes: fünf Schritte mit einem Absenden, jeder in der Spur.',
  },
  simpleNot: { en: 'The single form does not fit: {why}', de: 'Das eine Formular passt nicht: {why}' },
  simpleFixed: { en: 'How was it fixed?', de: 'Wie wurde es behoben?' },
  simpleEvidence: { en: 'What shows that?', de: 'Was belegt das?' },
  simpleWhy: { en: 'Why is no corrective action needed?', de: 'Warum ist keine Korrekturmaßnahme nötig?' },
  simpleWhat: { en: 'What was not met', de: 'Was nicht erfüllt war' },
  harmless: {
    en: 'Nobody was harmed and the AI system poses no unacceptable risk',
    de: 'Niemand kam zu Schaden und das KI-System birgt kein untragbares Risiko',
  },
  simpleSays: {
    en: 'By sending this you also say: no harm, no element failed, isolated, fixed at once, nobody else affected.',
    de: 'Mit dem Absenden sagen Sie auch: kein Schaden, kein Element ausgefallen, Einzelfall, sofort behoben, sonst niemand betroffen.',
  },
  simpleSend: { en: 'Settle and close', de: 'Erledigen und abschließen' },
} as const satisfies Record<string, Label>

/** The list of nonconformities. */
export const ncListText = {
  state: { en: 'State', de: 'Zustand' },
  filters: { en: 'Filters', de: 'Filter' },
  clearFilters: { en: 'Clear filters', de: 'Filter aufheben' },
  noMatchTitle: { en: 'None fits', de: 'Keine passt' },
  noMatch: { en: 'The filters leave nothing over.', de: 'Die Filter lassen nichts übrig.' },
} as const satisfies Record<string, Label>

/** Why the single form does not fit. */
export const obstacleText: Readonly<Record<string, Label>> = {
  notReported: { en: 'it is under way already', de: 'sie ist schon unterwegs' },
  external: { en: 'it comes from a certification body', de: 'sie kommt von einer Zertifizierungsstelle' },
  graver: { en: 'an auditor graded it graver than minor', de: 'ein Auditor stufte sie schwerer als geringfügig ein' },
  recurring: { en: 'the same happened before', de: 'dasselbe kam schon vor' },
}

/** The story: what happened, what was done, what came of it. */
export const ncStoryText = {
  happened: { en: 'What happened', de: 'Was geschah' },
  nature: { en: 'What was not met, and how grave', de: 'Was nicht erfüllt war, und wie schwer' },
  questions: { en: 'The four questions', de: 'Die vier Fragen' },
  fiveQuestions: { en: 'The five questions', de: 'Die fünf Fragen' },
  gradings: { en: 'How it was graded', de: 'Wie es eingestuft wurde' },
  control: { en: 'Under control', de: 'Unter Kontrolle' },
  correction: { en: 'Put right', de: 'In Ordnung gebracht' },
  decision: { en: 'Is that enough?', de: 'Reicht das?' },
  causes: { en: 'Why it happened', de: 'Warum es geschah' },
  plan: { en: 'What is done about it', de: 'Was dagegen getan wird' },
  picture: { en: 'From cause to proof', de: 'Von der Ursache zum Nachweis' },
  pictureHelp: {
    en: 'Each root cause, what is done against it, and how it will show that it worked.',
    de: 'Jede Grundursache, was gegen sie getan wird und woran sich die Wirkung zeigt.',
  },
  rootCause: { en: 'Root cause', de: 'Grundursache' },
  action: { en: 'Action', de: 'Maßnahme' },
  shownBy: { en: 'Shown by', de: 'Gezeigt durch' },
  noAction: { en: 'no action yet', de: 'noch keine Maßnahme' },
  noProof: { en: 'not fixed yet', de: 'noch nicht festgelegt' },
  noCause: { en: 'No single root cause', de: 'Keiner Grundursache zugeordnet' },
  systemic: { en: 'lies in the system', de: 'liegt im System' },
  verification: { en: 'Did it work?', de: 'Hat es gewirkt?' },
  updated: { en: 'What became the rule', de: 'Was zur Regel wurde' },
  lesson: { en: 'What others can learn', de: 'Was andere lernen können' },
  ended: { en: 'How it ended', de: 'Wie es ausging' },
  acceptances: { en: 'What the certification body accepted', de: 'Was die Zertifizierungsstelle angenommen hat' },
  cycles: { en: 'Earlier cycles', de: 'Frühere Durchgänge' },
  cycle: { en: 'Cycle {cycle}', de: 'Durchgang {cycle}' },
  who: { en: 'Who did what, when', de: 'Wer tat was, wann' },
  whoHelp: { en: 'From the tamper-evident trail.', de: 'Aus der manipulationssicheren Spur.' },
  by: { en: '{name}, {moment}', de: '{name}, {moment}' },
  afterDays: {
    one: { en: 'after {count} day', de: 'nach {count} Tag' },
    other: { en: 'after {count} days', de: 'nach {count} Tagen' },
  },
  doneOn: { en: 'done {day}', de: 'erledigt {day}' },
  dueOn: { en: 'due {day}', de: 'fällig {day}' },
  someone: { en: 'Without a name', de: 'Ohne Namen' },
  system: { en: 'The system', de: 'Das System' },
} as const

/** What the system knows by itself: cases like it, what came back, the six records. */
export const ncKnownText = {
  lookAlikes: { en: 'Cases like it in the last twelve months', de: 'Ähnliche Fälle der letzten zwölf Monate' },
  none: { en: 'None in the last twelve months.', de: 'Keine in den letzten zwölf Monaten.' },
  sameRequirement: { en: 'same requirement', de: 'gleiche Anforderung' },
  sameSystem: { en: 'same AI system', de: 'gleiches KI-System' },
  sameCause: { en: 'same kind of cause', de: 'gleiche Ursachenart' },
  recurs: { en: 'counts as a recurrence', de: 'gilt als Wiederholung' },
  since: { en: 'Reported again since the work was done', de: 'Seit der Umsetzung erneut gemeldet' },
  noneSince: { en: 'Not once since the work was done.', de: 'Seit der Umsetzung kein einziges Mal.' },
  metric: { en: 'What the metric shows', de: 'Was die Kennzahl zeigt' },
  metricUnknown: { en: 'Too few readings yet for a verdict.', de: 'Noch zu wenige Ablesungen für ein Urteil.' },
  window: { en: 'The window: {from} to {to}', de: 'Das Fenster: {from} bis {to}' },
  six: { en: 'The six records', de: 'Die sechs Aufzeichnungen' },
  there: { en: 'there', de: 'vorhanden' },
  missing: { en: 'missing', de: 'fehlt' },
} as const satisfies Record<string, Label>

/** Clause 10: both flows on one page. */
export const clause10Text = {
  title: { en: 'Clause 10: getting better', de: 'Abschnitt 10: besser werden' },
  proactive: { en: 'Improve what works', de: 'Verbessern, was läuft' },
  proactiveText: {
    en: 'Continual improvement: opportunities, measured before and after.',
    de: 'Fortlaufende Verbesserung: Chancen, vorher und nachher gemessen.',
  },
  reactive: { en: 'Correct what failed', de: 'Korrigieren, was fehlging' },
  reactiveText: {
    en: 'Nonconformity and corrective action: put right, cause removed, proven not to come back.',
    de: 'Nichtkonformität und Korrekturmaßnahme: behoben, Ursache beseitigt, erwiesen ohne Wiederkehr.',
  },
  apart: {
    en: 'Two registers that never turn into one another: what follows from the other is a new record with a link.',
    de: 'Zwei Register, die nie ineinander übergehen: Was aus dem anderen folgt, ist ein neuer Datensatz mit Verknüpfung.',
  },
  overdue: { en: 'Overdue', de: 'Überfällig' },
  underWay: { en: 'Under way', de: 'In Arbeit' },
  waiting: { en: 'Waiting for triage', de: 'Wartet auf Sichtung' },
  awaiting: { en: 'Awaiting verification', de: 'Wartet auf Prüfung' },
  none: { en: 'None', de: 'Keine' },
  more: { en: 'All of them', de: 'Alle' },
  moreThan: { en: '{count} or more', de: '{count} oder mehr' },
  requirements: { en: 'Requires this: {clauses}', de: 'Verlangt wird das von: {clauses}' },
  lessons: { en: 'What nonconformities taught', de: 'Was Nichtkonformitäten lehrten' },
  noLessons: {
    en: 'Lessons of closed nonconformities appear here, without names.',
    de: 'Hier erscheinen die Lehren abgeschlossener Nichtkonformitäten, ohne Namen.',
  },
} as const satisfies Record<string, Label>

/** Making a record out of another. */
export const raiseText = {
  heading: { en: 'Make something of it', de: 'Etwas daraus machen' },
  nonconformity: { en: 'Raise a nonconformity', de: 'Nichtkonformität daraus machen' },
  improvement: { en: 'Raise an improvement', de: 'Verbesserung daraus machen' },
  risk: { en: 'Record a risk', de: 'Risiko daraus machen' },
  task: { en: 'Give out a task', de: 'Aufgabe daraus machen' },
  lesson: { en: 'Share a lesson', de: 'Lehre daraus teilen' },
  recognition: { en: 'Thank someone', de: 'Jemandem danken' },
  survey: { en: 'Ask those affected', de: 'Betroffene fragen' },
  linked: {
    en: 'It keeps a link to {source}; where it was is taken over.',
    de: 'Die Verknüpfung mit {source} bleibt; der Ort wird übernommen.',
  },
  oneLine: { en: 'In one line', de: 'In einer Zeile' },
  send: { en: 'Raise it', de: 'Anlegen' },
  raised: { en: '{number} raised', de: '{number} angelegt' },
} as const satisfies Record<string, Label>
