import type { Label } from '#domain/kernel/field.ts'

/** The card that says what is next. */
export const nextText = {
  next: { en: 'Next: {move}', de: 'Als Nächstes: {move}' },
  missing: { en: 'Still missing', de: 'Es fehlt noch' },
  nothingMissing: { en: 'Everything it needs is here.', de: 'Alles Nötige ist da.' },
  waitsFor: { en: 'It waits for {who}.', de: 'Es wartet auf {who}.' },
  waitsForRole: { en: 'It waits for: {who}.', de: 'Es wartet auf: {who}.' },
  asRole: { en: '({who})', de: '({who})' },
  otherSteps: { en: 'Other steps', de: 'Andere Schritte' },
  yours: {
    en: 'This was assigned to you. Do you take it on? Planning it says yes as well.',
    de: 'Das wurde Ihnen zugewiesen. Übernehmen Sie es? Wer plant, sagt damit ja.',
  },
  yoursNow: { en: 'This is yours now. Do you take it on?', de: 'Das ist jetzt Ihres. Übernehmen Sie es?' },
  because: { en: 'Because: {reason}', de: 'Grund: {reason}' },
  restClosed: { en: 'It is closed. Its story stands below.', de: 'Es ist abgeschlossen. Die Geschichte steht unten.' },
  restCancelled: { en: 'It was cancelled.', de: 'Es wurde abgebrochen.' },
  restDismissed: { en: 'It was not taken into the register.', de: 'Es wurde nicht ins Register aufgenommen.' },
  restMerged: { en: 'It lives on in another entry:', de: 'Es lebt in einem anderen Eintrag weiter:' },
  path: { en: 'Which way', de: 'Welcher Weg' },
  inOneGo: { en: 'In one go', de: 'In einem Zug' },
  stepByStep: { en: 'Step by step', de: 'Schritt für Schritt' },
  lightBegin: { en: 'Get it going', de: 'Auf den Weg bringen' },
  lightBeginPurpose: {
    en: 'Small improvements need one form: the figure before, the target, who, and until when.',
    de: 'Kleine Verbesserungen brauchen ein Formular: Zahl vorher, Ziel, wer und bis wann.',
  },
  lightFinish: { en: 'Bring it home', de: 'Zu Ende bringen' },
  lightFinishPurpose: {
    en: 'The figure after, whether to keep it, and what was updated.',
    de: 'Die Zahl nachher, ob es bleibt, und was aktualisiert wurde.',
  },
} as const satisfies Record<string, Label>

/** What each step is for, in one sentence. */
const purposes: Readonly<Record<string, Label>> = {
  register: {
    en: 'Gives it a number and a place in the register.',
    de: 'Gibt dem Vorschlag eine Nummer und einen Platz im Register.',
  },
  dismiss: {
    en: 'Keeps it out of the register; whoever raised it learns why.',
    de: 'Nimmt es nicht ins Register auf; wer es gemeldet hat, erfährt den Grund.',
  },
  merge: {
    en: 'The same is in the register already; this one points to it.',
    de: 'Dasselbe steht schon im Register; dieser Eintrag verweist darauf.',
  },
  evaluate: { en: 'What would it bring, and what would it take?', de: 'Was brächte es, und was bräuchte es?' },
  prioritize: {
    en: 'A few ratings give it its place among the others.',
    de: 'Ein paar Einstufungen geben ihm seinen Platz unter den anderen.',
  },
  rescore: {
    en: 'Rates it anew; the earlier score stays in the history.',
    de: 'Stuft neu ein; die frühere Punktzahl bleibt im Verlauf.',
  },
  assign: { en: 'One person takes it on, until one day.', de: 'Eine Person übernimmt es, bis zu einem Tag.' },
  accept: { en: 'Takes it on.', de: 'Übernimmt es.' },
  decline: { en: 'Gives it back with a reason.', de: 'Gibt es mit Begründung zurück.' },
  plan: {
    en: 'What changes, who does what, and how it will show that it worked.',
    de: 'Was sich ändert, wer was tut und woran sich zeigt, dass es gewirkt hat.',
  },
  replan: {
    en: 'Changes the plan; an approval is asked for anew.',
    de: 'Ändert den Plan; eine Genehmigung wird neu gebraucht.',
  },
  approvePlan: {
    en: 'The cost is above what an owner decides alone.',
    de: 'Die Kosten liegen über dem, was die verantwortliche Person allein entscheidet.',
  },
  returnPlan: { en: 'Sends the plan back to its owner with a reason.', de: 'Gibt den Plan mit Begründung zurück.' },
  pilot: {
    en: 'Tries it in a small place first, with a rule for when to stop.',
    de: 'Probiert es zuerst im Kleinen, mit einer Regel, wann abgebrochen wird.',
  },
  goAhead: { en: 'The pilot showed enough to go on.', de: 'Der Pilot hat genug gezeigt, um weiterzumachen.' },
  start: {
    en: 'Starting fixes the proof: from here on it is not chosen to fit the outcome.',
    de: 'Mit dem Beginn steht der Nachweis fest: Er wird nicht mehr dem Ergebnis angepasst.',
  },
  complete: { en: 'Every action is done and shows it.', de: 'Jede Maßnahme ist erledigt und belegt.' },
  measure: {
    en: 'Did it work? The proof was fixed before the work began.',
    de: 'Hat es gewirkt? Der Nachweis wurde vor Beginn der Arbeit festgelegt.',
  },
  acceptOutcome: {
    en: 'Accepts an outcome that missed its target, with the reason.',
    de: 'Nimmt ein Ergebnis trotz verfehlten Ziels an, mit Begründung.',
  },
  standardize: { en: 'Makes it the way it is done from now on.', de: 'Macht es zu dem, wie es ab jetzt gemacht wird.' },
  iterate: {
    en: 'The target was missed. What was seen is kept; the next attempt goes another way.',
    de: 'Das Ziel wurde verfehlt. Was gesehen wurde, bleibt; der nächste Versuch geht anders vor.',
  },
  revert: { en: 'Takes the change back and closes it.', de: 'Nimmt die Änderung zurück und schließt ab.' },
  close: { en: 'Says what others can learn, and ends it.', de: 'Sagt, was andere lernen können, und beendet es.' },
  closeAsActivity: {
    en: 'It was imported without a proof fixed before the work, so its outcome cannot be judged here.',
    de: 'Es wurde ohne vorher festgelegten Nachweis importiert; das Ergebnis lässt sich hier nicht beurteilen.',
  },
  redate: {
    en: 'Moves the target date; the first one stays known.',
    de: 'Verschiebt den Zieltermin; der erste bleibt bekannt.',
  },
  redateEvaluation: { en: 'Moves the day on which the outcome is judged.', de: 'Verschiebt den Tag der Beurteilung.' },
  amendProof: {
    en: 'Changes what was fixed; the old is kept, and the verdict stays marked.',
    de: 'Ändert, was feststand; das Alte bleibt, und das Urteil bleibt gekennzeichnet.',
  },
  reassign: {
    en: 'Hands it, or single actions, to someone else.',
    de: 'Gibt es oder einzelne Maßnahmen an jemand anderen.',
  },
  escalate: {
    en: 'Tells the owner and their manager that it cannot wait.',
    de: 'Sagt der verantwortlichen Person und ihrer Führungskraft, dass es nicht warten kann.',
  },
  askDeferral: {
    en: 'Asks to leave it until a later day.',
    de: 'Bittet, es bis zu einem späteren Tag ruhen zu lassen.',
  },
  defer: {
    en: 'Leaves it until a later day; the clock stands still until then.',
    de: 'Lässt es bis zu einem späteren Tag ruhen; die Uhr steht bis dahin.',
  },
  resume: { en: 'Takes it up again before its day.', de: 'Nimmt es vor dem Tag wieder auf.' },
  cancel: {
    en: 'Ends it without an outcome, by a decision that is named.',
    de: 'Beendet es ohne Ergebnis, mit Verweis auf die Entscheidung.',
  },
}

/** What a step is for; nothing where a newer server knows one that is not named here. */
export function purposeOf(move: string): Label {
  return purposes[move] ?? { en: '', de: '' }
}

/** Inside the forms of steps. */
export const stepText = {
  alreadySaid: { en: 'Already said', de: 'Schon gesagt' },
  estimate: { en: 'Estimate', de: 'Schätzung' },
  serious: { en: 'Is something serious behind it?', de: 'Steht etwas Ernstes dahinter?' },
  note: { en: 'Add a note', de: 'Anmerkung hinzufügen' },
  whatChanges: { en: 'What changes', de: 'Was sich ändert' },
  whoDoes: { en: 'Who does what', de: 'Wer was tut' },
  withWhat: { en: 'With what', de: 'Womit' },
  howProved: { en: 'How it will show', de: 'Woran es sich zeigt' },
  when: { en: 'When', de: 'Wann' },
  countedAlready: { en: 'Counted already?', de: 'Schon gezählt?' },
  moreEvidence: { en: 'More evidence', de: 'Weitere Nachweise' },
  honestly: { en: 'Looking at it honestly', de: 'Ehrlich betrachtet' },
  doneActions: { en: 'What is done, and what shows it', de: 'Was erledigt ist und was es zeigt' },
  twoFigures: { en: 'Two figures', de: 'Zwei Zahlen' },
  twoFiguresHelp: {
    en: 'The same thing counted in the same way, before and after.',
    de: 'Dasselbe auf dieselbe Art gezählt, vorher und nachher.',
  },
  fact: { en: 'A fact', de: 'Eine Tatsache' },
  factHelp: {
    en: 'Something that is not there today and is there afterwards.',
    de: 'Etwas, das heute nicht da ist und danach da ist.',
  },
  series: { en: 'A series', de: 'Eine Reihe' },
  seriesHelp: {
    en: 'Computed from a metric’s readings before and after; fixed as the work begins.',
    de: 'Aus den Ablesungen einer Kennzahl vorher und nachher berechnet; steht mit Beginn der Arbeit fest.',
  },
  updated: { en: 'Updated', de: 'Aktualisiert' },
  notApplicable: { en: 'Does not apply', de: 'Nicht zutreffend' },
  whatUpdated: { en: 'What was updated', de: 'Was aktualisiert wurde' },
  whyNotUpdated: { en: 'Why it does not apply', de: 'Warum es nicht zutrifft' },
  alsoRate: { en: 'Rate with {model} as well', de: 'Auch mit {model} einstufen' },
  ratingNote: { en: 'Why these ratings', de: 'Warum diese Einstufungen' },
  ratingNoteHelp: { en: 'One note for all of them.', de: 'Eine Anmerkung für alle.' },
  ratedSoFar: { en: '{rated} of {all} rated', de: '{rated} von {all} eingestuft' },
  sumOf: { en: 'Sum {total} of {best}', de: 'Summe {total} von {best}' },
  onTop: {
    en: 'On top whatever the sum, because something serious is behind it.',
    de: 'Unabhängig von der Summe oben, weil etwas Ernstes dahintersteht.',
  },
} as const satisfies Record<string, Label>

/** The light path's two forms. */
export const lightText = {
  size: { en: 'How big is it?', de: 'Wie groß ist es?' },
  proof: { en: 'How it will show', de: 'Woran es sich zeigt' },
  who: { en: 'Who, and until when', de: 'Wer und bis wann' },
  taken: { en: 'Taken as said; change it if it is not so', de: 'Gilt als gesagt; ändern, wenn es nicht stimmt' },
  seen: { en: 'What you see now', de: 'Was Sie jetzt sehen' },
  standard: { en: 'What was updated', de: 'Was aktualisiert wurde' },
  learned: { en: 'What others can learn (optional)', de: 'Was andere lernen können (freiwillig)' },
  begin: { en: 'Get it going', de: 'Auf den Weg bringen' },
  finish: { en: 'Done', de: 'Fertig' },
  makes: {
    en: 'Makes these steps, each in the trail: {steps}',
    de: 'Macht diese Schritte, jeden in der Spur: {steps}',
  },
  tooLarge: {
    en: 'This is above what counts as small here; it goes on step by step.',
    de: 'Das liegt über dem, was hier als klein gilt; es geht Schritt für Schritt weiter.',
  },
  missedTarget: {
    en: 'The target was missed: what follows is decided afterwards.',
    de: 'Das Ziel ist verfehlt: Was folgt, wird danach entschieden.',
  },
  leftToOthers: {
    en: '"{step}" is then for {who}, prepared with what you say here.',
    de: '„{step}“ ist dann für {who}, vorbereitet mit dem, was Sie hier sagen.',
  },
  anotherPerson: {
    en: '"{step}" is for someone who did not do the work: {who}.',
    de: '„{step}“ ist für jemanden, der nicht daran gearbeitet hat: {who}.',
  },
  notTouched: { en: 'Not touched by it', de: 'Davon nicht berührt' },
  noLesson: { en: 'Small; nothing beyond the change itself', de: 'Klein; nichts über die Änderung hinaus' },
} as const satisfies Record<string, Label>
