import type { RowGap } from '#domain/applicability/gaps.ts'
import type { Label } from '#domain/kernel/field.ts'

/** The list of statements. */
export const statementListText = {
  title: { en: 'Applicability', de: 'Anwendbarkeit' },
  new: { en: 'Begin a statement', de: 'Erklärung beginnen' },
  search: { en: 'Find a statement', de: 'Erklärung finden' },
  emptyTitle: { en: 'No statement of applicability yet', de: 'Noch keine Erklärung zur Anwendbarkeit' },
  empty: {
    en: 'It says of every control whether it applies and why, how far it has come, and what shows it. One version is in force.',
    de: 'Sie sagt zu jeder Maßnahme, ob sie gilt und warum, wie weit sie ist und was es zeigt. Eine Fassung ist in Kraft.',
  },
} as const satisfies Record<string, Label>

/** A statement's page. */
export const statementText = {
  draw: { en: 'Begin', de: 'Beginnen' },
  openGrid: { en: 'Open the controls', de: 'Maßnahmen öffnen' },
  controls: { en: 'Controls', de: 'Maßnahmen' },
  said: { en: 'What it covers and rests on', de: 'Wofür sie gilt und worauf sie beruht' },
  apply: { en: 'apply', de: 'gelten' },
  leftOut: { en: 'left out', de: 'ausgeschlossen' },
  undecided: { en: 'not decided', de: 'nicht entschieden' },
  done: { en: 'implemented or verified', de: 'umgesetzt oder geprüft' },
  late: { en: 'overdue', de: 'überfällig' },
  conflicts: { en: 'conflicts', de: 'Widersprüche' },
  incomplete: { en: 'incomplete', de: 'unvollständig' },
  differences: { en: 'What changed', de: 'Was sich geändert hat' },
  differencesFrom: { en: 'Against {version}', de: 'Gegenüber {version}' },
  noDifference: { en: 'It says the same.', de: 'Sie sagt dasselbe.' },
  came: { en: 'new', de: 'neu' },
  went: { en: 'gone', de: 'entfallen' },
  part: { en: 'Part', de: 'Teil' },
  before: { en: 'Before', de: 'Vorher' },
  after: { en: 'Now', de: 'Jetzt' },
  nextVersion: { en: 'Begin the next version', de: 'Nächste Fassung beginnen' },
  rest: {
    en: 'It is superseded and stays to be read.',
    de: 'Sie ist abgelöst und bleibt zum Nachlesen.',
  },
  inForce: {
    en: 'It is in force. What it says changes in a new version; how far its controls have come goes on here.',
    de: 'Sie ist in Kraft. Was sie sagt, ändert sich in einer neuen Fassung; der Stand der Maßnahmen geht hier weiter.',
  },
  approvedBy: { en: 'Approved by {name}, {when}', de: 'Freigegeben von {name}, {when}' },
  asFile: { en: 'As a file', de: 'Als Datei' },
  asWorkbook: { en: 'As a workbook', de: 'Als Arbeitsmappe' },
} as const satisfies Record<string, Label>

/** The grid of controls. */
export const gridText = {
  titleOf: { en: 'Controls of {statement}', de: 'Maßnahmen von {statement}' },
  grid: { en: 'Every control of the statement', de: 'Jede Maßnahme der Erklärung' },
  toStatement: { en: 'Back to the statement', de: 'Zurück zur Erklärung' },
  keys: {
    en: 'Arrows move · Enter edits · y n for yes and no · 1 to 5 for the status · Esc leaves',
    de: 'Pfeile bewegen · Eingabe bearbeitet · j n für ja und nein · 1 bis 5 für den Stand · Esc verlässt',
  },
  find: { en: 'Find a control', de: 'Maßnahme finden' },
  incomplete: { en: 'Incomplete', de: 'Unvollständig' },
  conflicts: { en: 'Conflicts', de: 'Widersprüche' },
  leftOut: { en: 'Left out', de: 'Ausgeschlossen' },
  late: { en: 'Overdue', de: 'Überfällig' },
  tailored: { en: 'Tailored', de: 'Zugeschnitten' },
  none: { en: 'No control is left under these filters.', de: 'Unter diesen Filtern bleibt keine Maßnahme.' },
  forSystem: { en: 'For', de: 'Für' },
  marks: { en: 'Missing', de: 'Fehlt' },
  saving: { en: 'Saving …', de: 'Wird gesichert …' },
  saved: { en: 'Everything is saved', de: 'Alles ist gesichert' },
  notSaved: { en: 'Not saved', de: 'Nicht gesichert' },
  retry: { en: 'Try again', de: 'Noch einmal' },
  metBy: {
    en: 'Somebody else wrote here meanwhile; what you see is theirs.',
    de: 'Jemand anderes hat hier inzwischen geschrieben; zu sehen ist deren Fassung.',
  },
  takeMine: { en: 'Write mine over it', de: 'Meines darüber schreiben' },
  leaveTheirs: { en: 'Leave theirs', de: 'Deren Fassung lassen' },
  addOwn: { en: 'Add a control of our own', de: 'Eigene Maßnahme hinzufügen' },
  ownRef: { en: 'Short name', de: 'Kürzel' },
  ownTitle: { en: 'What is done', de: 'Was getan wird' },
  readOnly: {
    en: 'What it says is fixed; status, owner, day and evidence go on.',
    de: 'Was sie sagt, steht fest; Stand, Verantwortung, Tag und Nachweis gehen weiter.',
  },
} as const satisfies Record<string, Label>

/** One control beside the grid. */
export const controlCardText = {
  shows: { en: 'What must be shown', de: 'Was zu zeigen ist' },
  relies: { en: 'the treatment plan relies on it', de: 'der Behandlungsplan baut darauf' },
  linkRisk: { en: 'Link a risk it treats', de: 'Behandeltes Risiko verknüpfen' },
  linkRecord: { en: 'Link what shows it', de: 'Verknüpfen, was es zeigt' },
  kind: { en: 'Kind of record', de: 'Art des Eintrags' },
  unlink: { en: 'Remove {record}', de: '{record} entfernen' },
  systems: { en: 'AI systems that depart from it', de: 'KI-Systeme, die davon abweichen' },
  asForAll: { en: 'As for all', de: 'Wie für alle' },
  ownWay: { en: 'Its own way', de: 'Eigener Weg' },
  tailor: { en: 'Tailor it to {system}', de: 'Auf {system} zuschneiden' },
  tailorAll: {
    en: 'Tailor {count} chosen controls to {system}',
    de: '{count} gewählte Maßnahmen auf {system} zuschneiden',
  },
  because: { en: 'Because', de: 'Weil' },
  instead: { en: 'What is done instead', de: 'Was stattdessen getan wird' },
  save: { en: 'Save', de: 'Sichern' },
  takeBack: { en: 'As for all again', de: 'Wieder wie für alle' },
  choose: { en: 'Choose {control}', de: '{control} wählen' },
  close: { en: 'Close', de: 'Schließen' },
} as const satisfies Record<string, Label>

/** What a row still lacks. */
export const gapText: Readonly<Record<RowGap, Label>> = {
  applicable: { en: 'not decided', de: 'nicht entschieden' },
  justification: { en: 'no reason', de: 'kein Grund' },
  status: { en: 'no status', de: 'kein Stand' },
  guidance: { en: 'guidance not considered', de: 'Anleitung nicht bedacht' },
  owner: { en: 'nobody answers for it', de: 'niemand verantwortlich' },
  evidence: { en: 'nothing shows it', de: 'nichts zeigt es' },
  tailoring: { en: 'a system without a reason', de: 'ein System ohne Grund' },
  conflict: { en: 'a treatment relies on it', de: 'eine Behandlung baut darauf' },
}

/** What each step of a statement is for, in one sentence. */
export const statementPurposes: Readonly<Record<string, Label>> = {
  review: {
    en: 'Every control is decided, justified, owned and shown; no treatment relies on one that is left out.',
    de: 'Jede Maßnahme ist entschieden, begründet, verantwortet und gezeigt; keine Behandlung baut auf Ausgeschlossenes.',
  },
  returnStatement: {
    en: 'It goes back to its authors, with the reason.',
    de: 'Sie geht mit dem Grund an die Verfasser zurück.',
  },
  approve: {
    en: 'Top management that wrote nothing in it approves it.',
    de: 'Oberste Leitung, die nichts darin schrieb, gibt sie frei.',
  },
  putInForce: {
    en: 'From here on it counts; the version before is superseded in the same step.',
    de: 'Ab hier gilt sie; die Fassung davor ist im selben Schritt abgelöst.',
  },
  supersede: {
    en: 'It no longer counts, without another in its place.',
    de: 'Sie gilt nicht mehr, ohne dass eine andere folgt.',
  },
}
