import type { Label } from '#domain/kernel/field.ts'
import type { RequirementKind } from '#domain/standards/requirement.ts'

/** What belongs to auditing, side by side. */
export const auditPlaceText = {
  places: { en: 'Audits, programme, findings, auditors', de: 'Audits, Programm, Feststellungen, Auditoren' },
  audits: { en: 'Audits', de: 'Audits' },
  programmes: { en: 'Programme', de: 'Programm' },
  findings: { en: 'Findings', de: 'Feststellungen' },
  auditors: { en: 'Auditors', de: 'Auditoren' },
} as const satisfies Record<string, Label>

export const auditListText = {
  title: auditPlaceText.audits,
  new: { en: 'Plan an audit', de: 'Audit planen' },
  emptyTitle: { en: 'No audit yet', de: 'Noch kein Audit' },
  empty: {
    en: 'An audit looks at what is done against what is asked, by somebody who does not do it. Plan one; its checklist comes from the catalogue.',
    de: 'Ein Audit vergleicht, was getan wird, mit dem, was verlangt ist, durch jemanden, der es nicht tut. Eines planen; die Checkliste kommt aus dem Katalog.',
  },
} as const satisfies Record<string, Label>

export const programmeListText = {
  title: auditPlaceText.programmes,
  new: { en: 'New programme', de: 'Neues Programm' },
  emptyTitle: { en: 'No programme yet', de: 'Noch kein Programm' },
  empty: {
    en: 'A programme is more than a calendar: every clause and applicable control within the period, more often where the risk is higher, competent auditors, approved by top management.',
    de: 'Ein Programm ist mehr als ein Kalender: jeder Abschnitt und jede geltende Maßnahme im Zeitraum, öfter bei höherem Risiko, kompetente Auditoren, freigegeben von der obersten Leitung.',
  },
} as const satisfies Record<string, Label>

export const findingListText = {
  title: auditPlaceText.findings,
  emptyTitle: { en: 'No finding yet', de: 'Noch keine Feststellung' },
  empty: {
    en: 'Findings are recorded from the lines of an audit’s checklist, where they stand.',
    de: 'Feststellungen werden aus den Zeilen der Checkliste eines Audits aufgenommen, wo sie stehen.',
  },
} as const satisfies Record<string, Label>

export const auditorListText = {
  title: auditPlaceText.auditors,
  new: { en: 'Add a qualification', de: 'Qualifikation aufnehmen' },
  emptyTitle: { en: 'No auditor’s qualification yet', de: 'Noch keine Qualifikation' },
  empty: {
    en: 'Whoever leads an audit needs a valid credential, and whoever audits has shown to know auditing, the standard and AI.',
    de: 'Wer ein Audit leitet, braucht ein gültiges Zertifikat; wer auditiert, hat gezeigt, dass Auditieren, Norm und KI bekannt sind.',
  },
} as const satisfies Record<string, Label>

/** The buttons that make them. */
export const createText = {
  audit: { en: 'Plan', de: 'Planen' },
  programme: { en: 'Create', de: 'Anlegen' },
  propose: { en: 'Propose', de: 'Vorschlagen' },
} as const satisfies Record<string, Label>

/** Choosing what an audit looks at. */
export const criteriaText = {
  clauses: { en: 'All clauses', de: 'Alle Abschnitte' },
  controls: { en: 'All controls', de: 'Alle Maßnahmen' },
  none: { en: 'None', de: 'Keine' },
  chosen: { en: '{count} of {all} chosen', de: '{count} von {all} gewählt' },
  of: { en: '{count} of {all}', de: '{count} von {all}' },
  open: { en: 'Single requirements of {name}', de: 'Einzelne Anforderungen von {name}' },
} as const satisfies Record<string, Label>

/** A chapter of a standard, as its kind of requirement calls it. */
export const chapterNames = {
  clause: { en: 'Clause {ref}', de: 'Abschnitt {ref}' },
  control: { en: 'Annex {ref}', de: 'Anhang {ref}' },
  subcategory: { en: '{ref}', de: '{ref}' },
  article: { en: 'Articles of the {ref}', de: 'Artikel des {ref}' },
} as const satisfies Record<RequirementKind, Label>

/** Headings of the forms. */
export const layoutText = {
  what: { en: 'What, and against what', de: 'Was, und gegen was' },
  when: { en: 'When and where', de: 'Wann und wo' },
  who: { en: 'Who', de: 'Wer' },
  outside: { en: 'Auditors from outside, own documents', de: 'Auditoren von außen, eigene Dokumente' },
  period: { en: 'Period and objectives', de: 'Zeitraum und Ziele' },
  basis: { en: 'What it rests on', de: 'Worauf es beruht' },
  how: { en: 'How', de: 'Wie' },
  more: { en: 'More', de: 'Mehr' },
  credential: { en: 'Credential', de: 'Zertifikat' },
  knows: { en: 'Knowledge shown', de: 'Gezeigtes Wissen' },
} as const satisfies Record<string, Label>

export const auditorText = {
  holds: { en: 'It counts until {day}.', de: 'Sie gilt bis {day}.' },
  over: { en: 'It ended on {day}.', de: 'Sie endete am {day}.' },
} as const satisfies Record<string, Label>

export const findingText = {
  found: { en: 'What was found', de: 'Was festgestellt wurde' },
  answered: { en: 'What the audited say', de: 'Was die Auditierten sagen' },
  became: { en: 'What it became', de: 'Was daraus wurde' },
  rest: { en: 'It is over.', de: 'Sie ist erledigt.' },
} as const satisfies Record<string, Label>

export const auditPageText = {
  places: { en: 'Where and when', de: 'Wo und wann' },
  plan: { en: 'The plan', de: 'Der Plan' },
  came: { en: 'What it came to', de: 'Was dabei herauskam' },
  rest: { en: 'It is closed.', de: 'Es ist abgeschlossen.' },
  calledOff: { en: 'It was called off.', de: 'Es wurde abgesagt.' },
} as const satisfies Record<string, Label>

/** The checklist and the findings on an audit's page. */
export const checklistText = {
  title: { en: 'Checklist', de: 'Checkliste' },
  none: {
    en: 'Not drawn up yet. It takes a line for every requirement that is audited against, and one for every finding of last time.',
    de: 'Noch nicht aufgestellt. Sie bekommt eine Zeile je Anforderung, gegen die auditiert wird, und eine je Feststellung vom letzten Mal.',
  },
  draw: { en: 'Draw up the checklist', de: 'Checkliste aufstellen' },
  drawAgain: { en: 'Add what is missing', de: 'Fehlendes ergänzen' },
  walk: { en: 'Walk the checklist', de: 'Checkliste abgehen' },
  open: { en: 'Open the checklist', de: 'Checkliste öffnen' },
  ownQuestion: { en: 'A question of our own', de: 'Eine eigene Frage' },
  addOwn: { en: 'Add', de: 'Hinzufügen' },
  noFindings: { en: 'None so far.', de: 'Bisher keine.' },
  standing: { en: 'Stands', de: 'Stand' },
} as const satisfies Record<string, Label>
