import type { ControlStatus } from '#domain/applicability/row.ts'
import type { Label } from '#domain/kernel/field.ts'

export const controlStatusText: Readonly<Record<ControlStatus, Label>> = {
  notStarted: { en: 'Not started', de: 'Nicht begonnen' },
  planned: { en: 'Planned', de: 'Geplant' },
  partial: { en: 'Partly done', de: 'Teilweise umgesetzt' },
  implemented: { en: 'Implemented', de: 'Umgesetzt' },
  verified: { en: 'Verified', de: 'Geprüft' },
}

/** What a grid, a document and a workbook call the parts of a row. */
export const applicabilityText = {
  control: { en: 'Control', de: 'Maßnahme' },
  title: { en: 'Title', de: 'Titel' },
  applies: { en: 'Applies', de: 'Gilt' },
  justification: { en: 'Why it applies or not', de: 'Warum sie gilt oder nicht' },
  status: { en: 'Status', de: 'Stand' },
  guidance: { en: 'Guidance considered', de: 'Anleitung bedacht' },
  guidanceNote: { en: 'On the guidance', de: 'Zur Anleitung' },
  owner: { en: 'Answers for it', de: 'Verantwortlich' },
  due: { en: 'By', de: 'Bis' },
  evidence: { en: 'What shows it', de: 'Was es zeigt' },
  treats: { en: 'Risks it treats', de: 'Risiken, die sie behandelt' },
  shows: { en: 'Records that show it', de: 'Einträge, die es zeigen' },
  row: { en: 'Control', de: 'Maßnahme' },
  system: { en: 'AI system', de: 'KI-System' },
  tailored: { en: 'Why it departs', de: 'Warum es abweicht' },
  tailoredStatus: { en: 'Status there', de: 'Stand dort' },
  treatment: { en: 'What is done instead', de: 'Was stattdessen getan wird' },
  applicable: { en: 'Applies', de: 'Gilt' },
  yes: { en: 'Yes', de: 'Ja' },
  no: { en: 'No', de: 'Nein' },
  open: { en: 'Not decided', de: 'Nicht entschieden' },
  none: { en: 'Nobody', de: 'Niemand' },
} as const satisfies Record<string, Label>

/** The statement as a file. */
export const statementFileText = {
  statement: { en: 'Statement of applicability', de: 'Erklärung zur Anwendbarkeit' },
  what: { en: 'What it covers and rests on', de: 'Wofür sie gilt und worauf sie beruht' },
  controls: { en: 'Controls', de: 'Maßnahmen' },
  tailoring: { en: 'Tailored to AI systems', de: 'Auf KI-Systeme zugeschnitten' },
  noTailoring: { en: 'No AI system departs from it.', de: 'Kein KI-System weicht davon ab.' },
  counts: {
    en: '{count} controls: {applied} apply, {excluded} left out, {done} implemented or verified.',
    de: '{count} Maßnahmen: {applied} gelten, {excluded} ausgeschlossen, {done} umgesetzt oder geprüft.',
  },
  approved: { en: 'Approved by {name}, {when}.', de: 'Freigegeben von {name}, {when}.' },
  notApproved: { en: 'Not approved: this is how it stands now.', de: 'Nicht freigegeben: So steht sie jetzt.' },
  conflict: {
    en: 'Left out, although a treatment relies on it',
    de: 'Ausgeschlossen, obwohl eine Behandlung darauf baut',
  },
  by: { en: 'by {day}', de: 'bis {day}' },
  about: { en: 'About', de: 'Über' },
  organization: { en: 'Organization', de: 'Organisation' },
  printedAt: { en: 'Written', de: 'Geschrieben' },
  trailHead: { en: 'Trail stood at', de: 'Spur stand bei' },
  state: { en: 'Stage', de: 'Stufe' },
  setClock: {
    en: 'Demonstration: the clock of this organization is set',
    de: 'Vorführung: die Uhr dieser Organisation ist gestellt',
  },
} as const satisfies Record<string, Label>
