import type { GapStanding } from '#domain/certification/gapItem.ts'
import type { Label } from '#domain/kernel/field.ts'

/** The four scores of a gap assessment. */
export const gapScores = [
  { en: 'Not at all', de: 'Gar nicht' },
  { en: 'Partly', de: 'Teilweise' },
  { en: 'Done', de: 'Umgesetzt' },
  { en: 'Done and shown', de: 'Umgesetzt und belegt' },
] as const satisfies readonly Label[]

export const gapStandings = {
  unscored: { en: 'Not scored', de: 'Nicht bewertet' },
  unplanned: { en: 'Gap with nobody', de: 'Lücke ohne jemanden' },
  planned: { en: 'Task given', de: 'Aufgabe vergeben' },
  closed: { en: 'Gap closed', de: 'Lücke geschlossen' },
  accepted: { en: 'Gap accepted', de: 'Lücke angenommen' },
  met: { en: 'Met', de: 'Erfüllt' },
  notApplicable: { en: 'Does not apply', de: 'Gilt nicht' },
} as const satisfies Record<GapStanding, Label>

export const gapPurposes: Readonly<Record<string, Label>> = {
  conclude: {
    en: 'Every requirement has its score, every gap somebody and a day, or somebody’s word that it stays.',
    de: 'Jede Anforderung hat ihre Bewertung, jede Lücke jemanden und einen Termin oder das Wort, dass sie bleibt.',
  },
  close: { en: 'Every gap is closed or accepted.', de: 'Jede Lücke ist geschlossen oder angenommen.' },
  cancel: { en: 'It leads nowhere; say why.', de: 'Sie führt nirgendwohin; sagen, warum.' },
}

export const gapText = {
  grid: { en: 'Requirement by requirement', de: 'Anforderung für Anforderung' },
  about: { en: 'What it is about', de: 'Worum es geht' },
  figures: { en: 'Gaps and how they close', de: 'Lücken und wie sie sich schließen' },
  requirement: { en: 'Requirement', de: 'Anforderung' },
  score: { en: 'Score', de: 'Bewertung' },
  standing: { en: 'Standing', de: 'Stand' },
  found: { en: 'What was seen', de: 'Was gesehen wurde' },
  lacking: { en: 'What is lacking', de: 'Was fehlt' },
  task: { en: 'Task', de: 'Aufgabe' },
  evidence: { en: 'Evidence today', de: 'Nachweise heute' },
  applies: { en: 'Applies here', de: 'Gilt hier' },
  accepted: { en: 'Why the gap stays', de: 'Warum die Lücke bleibt' },
  say: { en: 'Score', de: 'Bewerten' },
  change: { en: 'Change', de: 'Ändern' },
  save: { en: 'Save', de: 'Speichern' },
  close: { en: 'Close', de: 'Schließen' },
  meanwhile: {
    en: 'Somebody else wrote meanwhile. What they say is shown; save again to write over it.',
    de: 'Jemand anderes hat inzwischen geschrieben. Das steht jetzt da; erneut speichern überschreibt es.',
  },
  all: { en: 'All', de: 'Alle' },
  choose: { en: 'Choose {ref}', de: '{ref} wählen' },
  give: { en: 'Give {count} gaps to somebody', de: '{count} Lücken an jemanden geben' },
  owner: { en: 'Who', de: 'Wer' },
  due: { en: 'By', de: 'Bis' },
  asOne: { en: 'One task for all', de: 'Eine Aufgabe für alle' },
  giveOut: { en: 'Give out', de: 'Vergeben' },
  report: { en: 'Report', de: 'Bericht' },
  workbook: { en: 'Workbook', de: 'Arbeitsmappe' },
  rest: { en: 'This gap assessment is over.', de: 'Diese Lückenanalyse ist abgeschlossen.' },
} as const satisfies Record<string, Label>
