import type { Label } from '#domain/kernel/field.ts'

/** Walking an audit's checklist, on a laptop or a phone, with a network or without. */
export const walkText = {
  titleOf: { en: 'Checklist: {audit}', de: 'Checkliste: {audit}' },
  keys: { en: 'j and k walk, 1 2 3 answer', de: 'j und k gehen weiter, 1 2 3 antworten' },
  lines: { en: 'Lines of the checklist', de: 'Zeilen der Checkliste' },
  toAudit: { en: 'Back to the audit', de: 'Zurück zum Audit' },
  answered: { en: '{count} of {all} answered', de: '{count} von {all} beantwortet' },
  onlyOpen: { en: 'Only open ones', de: 'Nur offene' },
  noneOpen: { en: 'Every line is answered', de: 'Jede Zeile ist beantwortet' },
  noneOpenHelp: {
    en: 'Look over the findings, then go back to the audit and report.',
    de: 'Die Feststellungen durchsehen, dann zum Audit zurück und berichten.',
  },
  empty: { en: 'No checklist yet', de: 'Noch keine Checkliste' },
  emptyHelp: {
    en: 'The audit’s page draws it from the catalogue once the scope is set.',
    de: 'Die Seite des Audits zieht sie aus dem Katalog, sobald der Umfang feststeht.',
  },
  previous: { en: 'Previous', de: 'Zurück' },
  next: { en: 'Next', de: 'Weiter' },
  place: { en: '{at} of {all}', de: '{at} von {all}' },
  answer: { en: 'What did you find?', de: 'Was wurde festgestellt?' },
  why: { en: 'Why not', de: 'Warum nicht' },
  whyHelp: { en: 'A line left out says why.', de: 'Eine ausgelassene Zeile sagt warum.' },
  seen: { en: 'What was seen', de: 'Was gesehen wurde' },
  seenHelp: {
    en: 'Documents, records, people asked, what was observed. Enough that a colleague could look again.',
    de: 'Dokumente, Aufzeichnungen, befragte Personen, Beobachtungen. Genug, dass jemand anderes nachsehen könnte.',
  },
  note: { en: 'Note for the team', de: 'Notiz fürs Team' },
  lastTime: { en: 'Found last time', de: 'Beim letzten Mal festgestellt' },
  lastTimeHelp: {
    en: 'Look whether it was put right and stayed so.',
    de: 'Prüfen, ob es behoben wurde und so geblieben ist.',
  },
  answeredBy: { en: '{name}, {when}', de: '{name}, {when}' },
  ownLine: { en: 'A question of our own', de: 'Eine eigene Frage' },
  openLine: { en: 'not answered', de: 'nicht beantwortet' },
} as const satisfies Record<string, Label>

/** How a line can be answered. */
export const resultText = {
  conform: { en: 'Conform', de: 'Konform' },
  finding: { en: 'Finding', de: 'Feststellung' },
  notAudited: { en: 'Not audited', de: 'Nicht auditiert' },
} as const satisfies Record<string, Label>

/** A finding recorded at its line. */
export const walkFindingText = {
  title: { en: 'Record the finding', de: 'Feststellung aufnehmen' },
  sentence: { en: 'In one sentence', de: 'In einem Satz' },
  record: { en: 'Record it', de: 'Aufnehmen' },
  holds: {
    en: 'While it stands, the line stays a finding; withdraw it on its page to answer anew.',
    de: 'Solange sie besteht, bleibt die Zeile eine Feststellung; auf ihrer Seite zurückziehen, um neu zu antworten.',
  },
  recordBeside: { en: 'Record it beside the other', de: 'Neben der anderen aufnehmen' },
  needed: { en: 'Needed', de: 'Wird gebraucht' },
  kept: { en: 'kept on this device, not sent yet', de: 'auf diesem Gerät, noch nicht gesendet' },
} as const satisfies Record<string, Label>

/** What waits on the device, and what two people said of the same line. */
export const waitingText = {
  allSent: { en: 'All saved', de: 'Alles gespeichert' },
  sending: { en: 'Saving …', de: 'Wird gespeichert …' },
  waits: { en: 'kept on this device', de: 'auf diesem Gerät aufbewahrt' },
  silent: {
    en: 'No connection. What you enter is kept on this device and goes out as soon as there is one.',
    de: 'Keine Verbindung. Was eingegeben wird, bleibt auf diesem Gerät und geht hinaus, sobald es eine gibt.',
  },
  signedOut: {
    en: 'You are signed out. What waits here goes out once you have signed in again.',
    de: 'Nicht mehr angemeldet. Was hier wartet, geht nach erneuter Anmeldung hinaus.',
  },
  signIn: { en: 'Sign in', de: 'Anmelden' },
  fleeting: {
    en: 'This browser keeps nothing: what is entered without a connection lives only as long as this page stays open.',
    de: 'Dieser Browser bewahrt nichts auf: Was ohne Verbindung eingegeben wird, lebt nur, solange diese Seite offen bleibt.',
  },
  look: { en: 'Look at them', de: 'Ansehen' },
  tryNow: { en: 'Try now', de: 'Jetzt versuchen' },
  toDecide: { en: 'Needs you', de: 'Braucht Sie' },
  conflict: {
    en: 'Somebody else answered this line meanwhile',
    de: 'Jemand anderes hat diese Zeile inzwischen beantwortet',
  },
  conflictHelp: { en: 'Both are here. Take one.', de: 'Beide stehen hier. Eine wählen.' },
  mine: { en: 'Yours, entered {when}', de: 'Ihre, eingegeben {when}' },
  theirs: { en: 'On the server, by {name}', de: 'Auf dem Server, von {name}' },
  takeMine: { en: 'Take mine', de: 'Meine nehmen' },
  takeTheirs: { en: 'Keep theirs', de: 'Deren behalten' },
  refused: { en: 'Could not be saved', de: 'Konnte nicht gespeichert werden' },
  again: { en: 'Send again', de: 'Noch einmal senden' },
  discard: { en: 'Throw mine away', de: 'Meine verwerfen' },
} as const satisfies Record<string, Label>

export const waitingCount = {
  one: { en: '{count} entry waits', de: '{count} Eintrag wartet' },
  other: { en: '{count} entries wait', de: '{count} Einträge warten' },
} as const
export const decideCount = {
  one: { en: '{count} entry needs you', de: '{count} Eintrag braucht Sie' },
  other: { en: '{count} entries need you', de: '{count} Einträge brauchen Sie' },
} as const
