import type { Gap, RequirementStatus } from '#domain/conformity/status.ts'
import type { Label } from '#domain/kernel/field.ts'

/** How a requirement stands, in words. */
export const requirementStatusWords: Readonly<Record<RequirementStatus, Label>> = {
  evidenced: { en: 'Evidenced', de: 'Belegt' },
  partly: { en: 'Partly', de: 'Teilweise' },
  expired: { en: 'Expired', de: 'Abgelaufen' },
  notShown: { en: 'Not shown', de: 'Nicht belegt' },
  notApplicable: { en: 'Not applicable', de: 'Nicht anwendbar' },
}

/** What is missing, as one says it to whoever answers for it. */
export const gapWords: Readonly<Record<Gap, Label>> = {
  practice: {
    en: 'It is laid down; nothing shows that it is done.',
    de: 'Es ist festgelegt; nichts zeigt, dass es getan wird.',
  },
  nonconformity: { en: 'A nonconformity against it is open.', de: 'Eine Nichtkonformität dagegen ist offen.' },
  renewal: { en: 'What showed it has expired.', de: 'Was es belegt hat, ist abgelaufen.' },
  effect: { en: 'What is to show it is not in effect yet.', de: 'Was es belegen soll, gilt noch nicht.' },
  anything: { en: 'Nothing shows it yet.', de: 'Noch belegt es nichts.' },
}

/** Texts of the pages on conformity. */
export const conformityText = {
  title: { en: 'Conformity', de: 'Konformität' },
  parts: { en: 'Pages on conformity', de: 'Seiten zur Konformität' },
  status: { en: 'Status', de: 'Stand' },
  evidence: { en: 'Evidence', de: 'Nachweise' },
  rooms: { en: 'Rooms and packs', de: 'Räume und Pakete' },
  intro: {
    en: 'What each requirement rests on today. Nothing here is ticked: a requirement is evidenced by records in effect and evidence that still holds.',
    de: 'Worauf jede Anforderung heute beruht. Hier wird nichts abgehakt: Eine Anforderung ist durch geltende Datensätze und gültige Nachweise belegt.',
  },
  standard: { en: 'Standard', de: 'Norm' },
  all: { en: 'All', de: 'Alle' },
  requirement: { en: 'Requirement', de: 'Anforderung' },
  shownBy: { en: 'Shown by', de: 'Belegt durch' },
  missing: { en: 'Missing', de: 'Es fehlt' },
  ends: { en: 'First to end', de: 'Endet zuerst' },
  holds: { en: 'Holds until {day}', de: 'Gilt bis {day}' },
  nothing: { en: '–', de: '–' },
  chapter: { en: 'Clause {ref}', de: 'Kapitel {ref}' },
  annex: { en: 'Controls {ref}', de: 'Maßnahmen {ref}' },
  noneHeld: { en: 'No standard is turned on', de: 'Keine Norm ist eingeschaltet' },
  noneHeldHelp: {
    en: 'Turn on what you work by, and see for each requirement what shows it.',
    de: 'Schalten Sie ein, wonach Sie arbeiten, und sehen Sie zu jeder Anforderung, was sie belegt.',
  },
  toStandards: { en: 'Choose standards', de: 'Normen wählen' },
  noMatch: { en: 'No requirement stands so.', de: 'Keine Anforderung steht so.' },
  course: { en: 'Evidenced, day by day', de: 'Belegt, Tag für Tag' },
  changes: { en: 'What changed lately', de: 'Was sich zuletzt geändert hat' },
  noChanges: {
    en: 'No requirement changed in the last twelve months.',
    de: 'In den letzten zwölf Monaten hat sich keine Anforderung geändert.',
  },
  changed: { en: '{before} → {after}', de: '{before} → {after}' },
  evidencedOf: { en: '{count} of {total} evidenced', de: '{count} von {total} belegt' },
} as const

/** Texts around what shows a requirement. */
export const showingText = {
  title: { en: 'What shows it today', de: 'Was es heute belegt' },
  none: { en: 'Nothing is linked to this requirement yet.', de: 'Mit dieser Anforderung ist noch nichts verknüpft.' },
  hidden: {
    en: 'What you may not see counts as well and is not listed.',
    de: 'Was Sie nicht sehen dürfen, zählt mit und steht nicht in der Liste.',
  },
  link: { en: 'Link evidence', de: 'Nachweis verknüpfen' },
  linkIt: { en: 'Link', de: 'Verknüpfen' },
  how: { en: 'What shows it', de: 'Was es belegt' },
  record: { en: 'A record', de: 'Ein Datensatz' },
  piece: { en: 'From the library', de: 'Aus der Bibliothek' },
  new: { en: 'New evidence', de: 'Neuer Nachweis' },
  type: { en: 'Kind of record', de: 'Art des Datensatzes' },
  findPiece: { en: 'Find evidence', de: 'Nachweis finden' },
  note: { en: 'What of it shows the requirement', de: 'Was davon die Anforderung belegt' },
  from: { en: 'Counts from', de: 'Zählt ab' },
  until: { en: 'Counts until', de: 'Zählt bis' },
  serves: { en: 'names this requirement itself', de: 'nennt diese Anforderung selbst' },
  stated: { en: 'named by the statement of applicability', de: 'in der Anwendbarkeitserklärung genannt' },
  being: { en: 'shows it by being there', de: 'belegt es durch sein Bestehen' },
  done: { en: 'Counts', de: 'Zählt' },
  paper: { en: 'Counts as laid down', de: 'Zählt als Festlegung' },
  underWay: { en: 'Not in effect yet', de: 'Gilt noch nicht' },
  expired: { en: 'Expired', de: 'Abgelaufen' },
  nothing: { en: 'Counts no more', de: 'Zählt nicht mehr' },
  untilDay: { en: 'until {day}', de: 'bis {day}' },
  withdraw: { en: 'Withdraw link', de: 'Verknüpfung zurückziehen' },
  release: { en: 'Release for outside', de: 'Nach außen freigeben' },
  keep: { en: 'Take release back', de: 'Freigabe zurücknehmen' },
  released: { en: 'Released', de: 'Freigegeben' },
  requirement: { en: 'Requirement', de: 'Anforderung' },
  itself: { en: 'The record itself', de: 'Der Datensatz selbst' },
  requirements: { en: 'Shows requirements', de: 'Belegt Anforderungen' },
  against: {
    one: { en: '{count} open nonconformity names it.', de: '{count} offene Nichtkonformität nennt es.' },
    other: { en: '{count} open nonconformities name it.', de: '{count} offene Nichtkonformitäten nennen es.' },
  },
} as const

/** Texts of the evidence library. */
export const libraryText = {
  title: { en: 'Evidence', de: 'Nachweise' },
  intro: {
    en: 'All files, links and words that show something, on records and beside them. One piece can show many requirements.',
    de: 'Alle Dateien, Links und Worte, die etwas belegen, an Datensätzen und daneben. Ein Nachweis kann viele Anforderungen belegen.',
  },
  search: { en: 'Find evidence', de: 'Nachweise finden' },
  kind: { en: 'Kind', de: 'Art' },
  standing: { en: 'Standing', de: 'Stand' },
  anyKind: { en: 'Any kind', de: 'Jede Art' },
  anyStanding: { en: 'Any standing', de: 'Jeder Stand' },
  current: { en: 'Holds', de: 'Gilt' },
  expired: { en: 'Expired', de: 'Abgelaufen' },
  withdrawn: { en: 'Withdrawn', de: 'Zurückgezogen' },
  unused: { en: 'Shows no requirement', de: 'Belegt keine Anforderung' },
  what: { en: 'Evidence', de: 'Nachweis' },
  on: { en: 'On', de: 'An' },
  library: { en: 'Library', de: 'Bibliothek' },
  shows: { en: 'Shows', de: 'Belegt' },
  usedTimes: { en: '{count} requirements', de: '{count} Anforderungen' },
  validUntil: { en: 'Holds until', de: 'Gilt bis' },
  hash: { en: 'SHA-256', de: 'SHA-256' },
  copies: { en: 'same content in {count} more', de: 'gleicher Inhalt in {count} weiteren' },
  added: { en: 'Added', de: 'Hinzugefügt' },
  add: { en: 'Add evidence', de: 'Nachweis hinzufügen' },
  emptyTitle: { en: 'No evidence yet', de: 'Noch keine Nachweise' },
  empty: {
    en: 'Add a file, a link or words, and link it to the requirements it shows. Evidence on records appears here by itself.',
    de: 'Fügen Sie eine Datei, einen Link oder Worte hinzu und verknüpfen Sie sie mit den Anforderungen, die sie belegen. Nachweise an Datensätzen erscheinen von selbst.',
  },
} as const
