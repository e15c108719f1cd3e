import type { Label } from '#domain/kernel/field.ts'

/** What belongs to reviewing, side by side. */
export const reviewPlaceText = {
  places: { en: 'Reviews, forums, open actions', de: 'Bewertungen, Gremien, offene Maßnahmen' },
  reviews: { en: 'Management reviews', de: 'Managementbewertungen' },
  forums: { en: 'Forums', de: 'Gremien' },
  actions: { en: 'Open actions', de: 'Offene Maßnahmen' },
} as const satisfies Record<string, Label>

export const reviewListText = {
  title: reviewPlaceText.reviews,
  new: { en: 'Schedule a review', de: 'Bewertung ansetzen' },
  emptyTitle: { en: 'No management review yet', de: 'Noch keine Managementbewertung' },
  empty: {
    en: 'Top management looks at the whole system once or more a year. Set a day and a chair; figures, trends and the register come by themselves.',
    de: 'Die oberste Leitung sieht sich das ganze System mindestens einmal im Jahr an. Tag und Vorsitz festlegen; Zahlen, Verläufe und Register kommen von selbst.',
  },
} as const satisfies Record<string, Label>

export const forumListText = {
  title: reviewPlaceText.forums,
  new: { en: 'Schedule a forum', de: 'Gremium ansetzen' },
  emptyTitle: { en: 'No forum yet', de: 'Noch kein Gremium' },
  empty: {
    en: 'Between the reviews, improving is talked about in a committee, as an item of another meeting or in a session of its own. What is decided is followed until it is done.',
    de: 'Zwischen den Bewertungen geht es in einem Ausschuss, als Punkt einer anderen Sitzung oder in einer eigenen Sitzung ums Verbessern. Was entschieden wird, wird verfolgt, bis es erledigt ist.',
  },
} as const satisfies Record<string, Label>

export const reviewText = {
  submit: { en: 'Schedule', de: 'Ansetzen' },
  minutes: { en: 'Minutes', de: 'Protokoll' },
  meeting: { en: 'Meeting view', de: 'Sitzungsansicht' },
  rest: {
    en: 'The review is closed; what it decided is done.',
    de: 'Die Bewertung ist abgeschlossen; was sie entschied, ist erledigt.',
  },
  calledOff: { en: 'The review was cancelled.', de: 'Die Bewertung wurde abgesagt.' },
  forumRest: { en: 'What the meeting decided is done.', de: 'Was die Sitzung entschied, ist erledigt.' },
  forumOff: { en: 'The meeting was cancelled.', de: 'Die Sitzung wurde abgesagt.' },
  register: { en: 'The improvement register', de: 'Das Verbesserungsregister' },
  overdue: { en: 'Overdue', de: 'Überfällig' },
  closed: { en: 'Closed', de: 'Abgeschlossen' },
  fresh: { en: 'New', de: 'Neu' },
  sinceDay: { en: 'since the review of {day}', de: 'seit der Bewertung vom {day}' },
  sinceEver: { en: 'so far', de: 'bisher' },
  withheldOne: { en: 'and one that not everybody may see', de: 'und eine, die nicht alle sehen dürfen' },
  withheldOther: { en: 'and {count} that not everybody may see', de: 'und {count}, die nicht alle sehen dürfen' },
  live: {
    en: 'As it stands now. It is recorded when the inputs are complete.',
    de: 'Wie es gerade steht. Festgehalten wird es, wenn die Eingaben vollständig sind.',
  },
  sealed: {
    en: 'Recorded {when}. Its sum stands in the trail and is the same today.',
    de: 'Festgehalten {when}. Die Prüfsumme steht im Protokoll und stimmt heute noch.',
  },
  broken: {
    en: 'What is kept here does not have the sum that stands in the trail.',
    de: 'Was hier liegt, hat nicht die Prüfsumme, die im Protokoll steht.',
  },
  redactedOne: {
    en: 'One title was redacted since.',
    de: 'Ein Titel wurde seither geschwärzt.',
  },
  redactedOther: {
    en: '{count} titles were redacted since.',
    de: '{count} Titel wurden seither geschwärzt.',
  },
  nobody: { en: 'nobody', de: 'niemand' },
  none: { en: 'None', de: 'Keine' },
  inputs: { en: 'Inputs', de: 'Eingaben' },
  inputsHelp: {
    en: 'What the house knows by itself stands here already. Add what it cannot know; where there is nothing, say why.',
    de: 'Was das Haus von selbst weiß, steht schon hier. Ergänzen, was es nicht wissen kann; wo es nichts gibt, sagen, warum.',
  },
  comment: { en: 'What there is to say', de: 'Was zu sagen ist' },
  nothingBecause: { en: 'Nothing to report, because', de: 'Nichts zu berichten, weil' },
  notes: { en: 'Said in the meeting', de: 'In der Sitzung gesagt' },
  save: { en: 'Save', de: 'Speichern' },
  saved: { en: 'Saved', de: 'Gespeichert' },
  needsWords: { en: 'needs a word', de: 'braucht ein Wort' },
  better: { en: 'better', de: 'besser' },
  worse: { en: 'worse', de: 'schlechter' },
  same: { en: 'as before', de: 'wie zuvor' },
  unknown: { en: 'not known', de: 'nicht bekannt' },
  overReviews: { en: 'from review to review', de: 'von Bewertung zu Bewertung' },
  overMonths: { en: 'by month', de: 'je Monat' },
  more: { en: '{count} more', de: '{count} weitere' },
  decisions: { en: 'Decisions', de: 'Entscheidungen' },
  overdueDecisions: { en: 'Decided on what was overdue', de: 'Zu Überfälligem entschieden' },
  noDecisions: { en: 'Nothing decided yet.', de: 'Noch nichts entschieden.' },
  actions: { en: 'What followed', de: 'Was daraus folgte' },
  openActions: { en: 'Open from all meetings', de: 'Offen aus allen Sitzungen' },
  openActionsHelp: {
    en: 'Computed from what each review and forum brought about: an action stays here until it is done, whichever meeting it came from.',
    de: 'Berechnet aus dem, was jede Bewertung und jedes Gremium ausgelöst hat: Eine Maßnahme bleibt hier, bis sie erledigt ist, gleich aus welcher Sitzung.',
  },
  noActionsTitle: { en: 'Nothing is open', de: 'Nichts ist offen' },
  noActions: {
    en: 'What reviews and forums decided is done, or nothing followed from them yet.',
    de: 'Was Bewertungen und Gremien entschieden haben, ist erledigt, oder es folgte noch nichts daraus.',
  },
  action: { en: 'Action', de: 'Maßnahme' },
  with: { en: 'With', de: 'Bei' },
  due: { en: 'Due', de: 'Fällig' },
  from: { en: 'From', de: 'Aus' },
  late: { en: 'late', de: 'überfällig' },
  plan: { en: 'Who and when', de: 'Wer und wann' },
  conclusion: { en: 'Conclusion', de: 'Fazit' },
  suits: { en: 'Does the system suit, is it enough, does it work?', de: 'Passt das System, reicht es aus, wirkt es?' },
  ratingOf: { en: '{rating} of 5', de: '{rating} von 5' },
  notRated: { en: 'not rated', de: 'nicht eingestuft' },
  ratings: { en: 'Six quarters', de: 'Sechs Quartale' },
  quarter: { en: 'Quarter', de: 'Quartal' },
} as const satisfies Record<string, Label>

/** The meeting, on the wall. */
export const meetingText = {
  title: { en: '{review}: meeting', de: '{review}: Sitzung' },
  leave: { en: 'Leave the meeting view', de: 'Sitzungsansicht verlassen' },
  fullScreen: { en: 'Full screen', de: 'Vollbild' },
  place: { en: '{at} of {all}', de: '{at} von {all}' },
  next: { en: 'Next', de: 'Weiter' },
  back: { en: 'Back', de: 'Zurück' },
  keys: { en: '← → to turn, Esc to leave', de: '← → blättern, Esc verlassen' },
  agenda: { en: 'Agenda', de: 'Tagesordnung' },
  decideHelp: {
    en: 'Each of these needs a decision; it is carried out at once.',
    de: 'Jede davon braucht eine Entscheidung; sie wird sofort ausgeführt.',
  },
  noneOverdue: { en: 'Nothing was overdue.', de: 'Nichts war überfällig.' },
  daysLateOne: { en: 'one day late', de: 'einen Tag überfällig' },
  daysLateOther: { en: '{count} days late', de: '{count} Tage überfällig' },
  decide: { en: 'Decide', de: 'Entscheiden' },
  again: { en: 'Decide once more', de: 'Noch einmal entscheiden' },
  why: { en: 'Why', de: 'Warum' },
  newOwner: { en: 'New owner', de: 'Neu verantwortlich' },
  newDay: { en: 'New day', de: 'Neuer Tag' },
  add: { en: 'Add a decision', de: 'Entscheidung hinzufügen' },
  addIt: { en: 'Add', de: 'Hinzufügen' },
  remove: { en: 'Remove “{what}”', de: '„{what}“ entfernen' },
  stillOpen: { en: 'Not decided yet:', de: 'Noch nicht entschieden:' },
  notOpen: {
    en: 'The meeting is not open. Open it on the review’s page; then decisions and notes are taken here.',
    de: 'Die Sitzung ist nicht eröffnet. Auf der Seite der Bewertung eröffnen; dann werden hier Entscheidungen und Notizen aufgenommen.',
  },
  readOnly: {
    en: 'The meeting is over. What was said stays.',
    de: 'Die Sitzung ist vorbei. Was gesagt wurde, bleibt.',
  },
  allPresent: { en: 'All are here', de: 'Alle sind da' },
  presentWho: { en: 'Present', de: 'Anwesend' },
  addPerson: { en: 'Add somebody', de: 'Jemanden hinzufügen' },
  addGuest: { en: 'Add a guest', de: 'Gast hinzufügen' },
  guest: { en: 'Guest', de: 'Gast' },
} as const satisfies Record<string, Label>

/** What each step of a review is for, in one sentence. */
export const reviewPurposes: Readonly<Record<string, Label>> = {
  collect: {
    en: 'The house lays out what it knows, for each input your standards ask for.',
    de: 'Das Haus legt vor, was es weiß, zu jeder Eingabe, die Ihre Normen verlangen.',
  },
  completeInputs: {
    en: 'Records the register and every figure as they stand, for good, and lays them on the table.',
    de: 'Hält Register und jede Zahl fest, wie sie stehen, endgültig, und legt sie vor.',
  },
  reopenInputs: {
    en: 'Looks again; what was recorded is kept.',
    de: 'Sieht noch einmal hin; was festgehalten war, bleibt.',
  },
  hold: {
    en: 'From here decisions and notes are taken in the meeting view.',
    de: 'Ab hier werden Entscheidungen und Notizen in der Sitzungsansicht aufgenommen.',
  },
  decideOverdue: { en: 'What is decided is carried out at once.', de: 'Was entschieden wird, wird sofort ausgeführt.' },
  draftMinutes: {
    en: 'Who was there, what was concluded, what was decided on the four questions.',
    de: 'Wer da war, welches Fazit gezogen und was zu den vier Fragen entschieden wurde.',
  },
  returnMinutes: { en: 'Opens the minutes again, with a reason.', de: 'Öffnet das Protokoll wieder, mit Grund.' },
  approve: {
    en: 'Makes the minutes hold: decisions become tasks, improvements and nonconformities.',
    de: 'Setzt das Protokoll in Kraft: Entscheidungen werden zu Aufgaben, Verbesserungen und Nichtkonformitäten.',
  },
  track: { en: 'From here the actions are followed.', de: 'Ab hier werden die Maßnahmen verfolgt.' },
  close: { en: 'Everything that followed is done.', de: 'Alles, was folgte, ist erledigt.' },
  reschedule: { en: 'Another day, and why.', de: 'Ein anderer Tag, und warum.' },
  cancel: { en: 'It does not take place, and why.', de: 'Sie findet nicht statt, und warum.' },
}

export const forumPurposes: Readonly<Record<string, Label>> = {
  hold: {
    en: 'What was talked about, who was there, what was decided: decisions become records at once.',
    de: 'Worüber gesprochen wurde, wer da war, was entschieden wurde: Entscheidungen werden sofort zu Datensätzen.',
  },
  reschedule: reviewPurposes.reschedule!,
  close: reviewPurposes.close!,
  cancel: reviewPurposes.cancel!,
}
