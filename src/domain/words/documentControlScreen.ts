import type { Label } from '#domain/kernel/field.ts'

/** What belongs to documents, side by side. */
export const documentPlaceText = {
  places: { en: 'Documents and what is to be read', de: 'Dokumente und was zu lesen ist' },
  documents: { en: 'Documents', de: 'Dokumente' },
  versions: { en: 'Versions', de: 'Versionen' },
  reading: { en: 'To read', de: 'Zu lesen' },
} as const satisfies Record<string, Label>

export const documentListText = {
  title: documentPlaceText.documents,
  new: { en: 'New document', de: 'Neues Dokument' },
  emptyTitle: { en: 'No document yet', de: 'Noch kein Dokument' },
  empty: {
    en: 'A controlled document has an owner, versions that somebody else approves, and one version in force. Begin with the AI policy.',
    de: 'Ein gelenktes Dokument hat eine verantwortliche Person, Versionen, die jemand anderes freigibt, und eine geltende Version. Mit der KI-Richtlinie beginnen.',
  },
} as const satisfies Record<string, Label>

export const versionListText = {
  title: documentPlaceText.versions,
  emptyTitle: { en: 'No version yet', de: 'Noch keine Version' },
  empty: {
    en: 'Versions are begun from the page of their document.',
    de: 'Versionen werden auf der Seite ihres Dokuments begonnen.',
  },
} as const satisfies Record<string, Label>

export const readingText = {
  emptyTitle: { en: 'Nothing to read', de: 'Nichts zu lesen' },
  empty: {
    en: 'You have confirmed everything that is in force and asked of you.',
    de: 'Alles, was gilt und von Ihnen zu lesen ist, haben Sie bestätigt.',
  },
  until: { en: 'until {day}', de: 'bis {day}' },
  late: { en: 'was due on {day}', de: 'war am {day} fällig' },
} as const satisfies Record<string, Label>

export const documentText = {
  text: { en: 'Text', de: 'Text' },
  publicText: { en: 'Text for the public', de: 'Text für die Öffentlichkeit' },
  edition: { en: 'Version {edition}', de: 'Version {edition}' },
  since: { en: 'in force since {day}', de: 'in Kraft seit {day}' },
  noVersion: {
    en: 'No version is in force yet.',
    de: 'Noch ist keine Version in Kraft.',
  },
  notWritten: { en: 'Nothing is written yet.', de: 'Noch ist nichts geschrieben.' },
  newVersion: { en: 'Begin a new version', de: 'Neue Version beginnen' },
  versions: { en: 'Versions', de: 'Versionen' },
  control: { en: 'How it is controlled', de: 'Wie es gelenkt wird' },
  rest: { en: 'It is out of use.', de: 'Es ist außer Gebrauch.' },
  fits: { en: 'Next review on {day}.', de: 'Nächste Überprüfung am {day}.' },
  begins: {
    en: 'It comes into force with its first version.',
    de: 'Es tritt mit seiner ersten Version in Kraft.',
  },
  change: { en: 'What changed', de: 'Was sich geändert hat' },
  came: { en: 'How it came about', de: 'Wie sie entstand' },
  write: { en: 'Write', de: 'Schreiben' },
  save: { en: 'Save the text', de: 'Text speichern' },
  close: { en: 'Close the editor', de: 'Editor schließen' },
  saved: { en: 'Saved.', de: 'Gespeichert.' },
  unsaved: { en: 'Not saved yet.', de: 'Noch nicht gespeichert.' },
  print: { en: 'Controlled copy', de: 'Gelenkte Kopie' },
} as const satisfies Record<string, Label>

/** What lies across a text that does not hold (any more). */
export const watermarkText = {
  draft: { en: 'Draft', de: 'Entwurf' },
  inReview: { en: 'Draft in review', de: 'Entwurf in Prüfung' },
  approved: { en: 'Not yet in force', de: 'Noch nicht in Kraft' },
  superseded: { en: 'Superseded', de: 'Abgelöst' },
  withdrawn: { en: 'Withdrawn', de: 'Zurückgezogen' },
  archived: { en: 'Archived', de: 'Archiviert' },
} as const satisfies Record<string, Label>

export const watermarkNote = {
  draft: { en: 'A draft: it does not hold yet.', de: 'Ein Entwurf: Er gilt noch nicht.' },
  inReview: { en: 'A draft in review: it does not hold yet.', de: 'Ein Entwurf in Prüfung: Er gilt noch nicht.' },
  approved: { en: 'Approved, and not yet in force.', de: 'Freigegeben und noch nicht in Kraft.' },
  superseded: {
    en: 'Superseded: kept to be read, not to be used.',
    de: 'Abgelöst: aufbewahrt zum Nachlesen, nicht zur Anwendung.',
  },
  withdrawn: {
    en: 'Withdrawn: kept to be read, not to be used.',
    de: 'Zurückgezogen: aufbewahrt zum Nachlesen, nicht zur Anwendung.',
  },
  archived: {
    en: 'Archived: kept to be read, not to be used.',
    de: 'Archiviert: aufbewahrt zum Nachlesen, nicht zur Anwendung.',
  },
} as const satisfies Record<keyof typeof watermarkText, Label>

export const acknowledgeText = {
  title: { en: 'Read by', de: 'Gelesen von' },
  asked: { en: 'Please read it and confirm until {day}.', de: 'Bitte lesen und bis {day} bestätigen.' },
  late: {
    en: 'Please read it and confirm; it was due on {day}.',
    de: 'Bitte lesen und bestätigen; fällig war es am {day}.',
  },
  confirm: { en: 'I have read it', de: 'Ich habe es gelesen' },
  done: { en: 'You confirmed reading it on {day}.', de: 'Sie haben das Lesen am {day} bestätigt.' },
  count: { en: '{confirmed} of {asked} confirmed', de: '{confirmed} von {asked} bestätigt' },
  overdue: { en: '{count} overdue', de: '{count} überfällig' },
  missing: { en: 'Missing', de: 'Es fehlen' },
  readBy: { en: 'Confirmed', de: 'Bestätigt' },
  nobody: { en: 'Nobody is asked to confirm.', de: 'Niemand muss bestätigen.' },
} as const satisfies Record<string, Label>

/** Of a plan for telling parties (42001 A.8.4): what was told. */
export const partiesText = {
  title: { en: 'Who was told what', de: 'Wem was gesagt wurde' },
  none: {
    en: 'Nothing went wrong yet of which somebody outside was told.',
    de: 'Noch ging nichts schief, wovon jemand außerhalb erfuhr.',
  },
} as const satisfies Record<string, Label>

/** What the editor's buttons say to a screen reader. */
export const editorText = {
  area: { en: 'Text of the document', de: 'Text des Dokuments' },
  bold: { en: 'Bold', de: 'Fett' },
  italic: { en: 'Italic', de: 'Kursiv' },
  underline: { en: 'Underline', de: 'Unterstrichen' },
  strike: { en: 'Strike through', de: 'Durchgestrichen' },
  code: { en: 'Fixed width', de: 'Feste Breite' },
  heading1: { en: 'Heading 1', de: 'Überschrift 1' },
  heading2: { en: 'Heading 2', de: 'Überschrift 2' },
  heading3: { en: 'Heading 3', de: 'Überschrift 3' },
  bullets: { en: 'List', de: 'Liste' },
  numbers: { en: 'Numbered list', de: 'Nummerierte Liste' },
  quote: { en: 'Quote', de: 'Zitat' },
  rule: { en: 'Line across', de: 'Trennlinie' },
  link: { en: 'Link', de: 'Verweis' },
  unlink: { en: 'Remove the link', de: 'Verweis entfernen' },
  undo: { en: 'Undo', de: 'Rückgängig' },
  redo: { en: 'Redo', de: 'Wiederholen' },
  address: { en: 'Address', de: 'Adresse' },
  take: { en: 'Take it', de: 'Übernehmen' },
} as const satisfies Record<string, Label>
