/** What is missing to judge an outcome, to make it stay, to try again and to end. */
export const outcomeRefusals = {
  after_missing: { en: 'Enter the figure after.', de: 'Die Zahl nachher eintragen.' },
  after_window_missing: {
    en: 'Say from when to when the figure after was counted.',
    de: 'Sagen, von wann bis wann die Zahl nachher gezählt wurde.',
  },
  after_window_too_early: {
    en: 'Count after the change took hold: from {day} on.',
    de: 'Erst zählen, wenn die Änderung wirkt: ab {day}.',
  },
  after_window_not_over: {
    en: 'The window of the figure after is not over yet.',
    de: 'Der Zeitraum der Zahl nachher ist noch nicht vorbei.',
  },
  outcome_evidence_missing: { en: 'Say what shows the outcome.', de: 'Sagen, was das Ergebnis zeigt.' },
  outcome_is_judged: {
    en: 'The outcome is judged; it is not edited any more.',
    de: 'Das Ergebnis ist beurteilt und wird nicht mehr geändert.',
  },
  addressed_missing: {
    en: 'Say whether it addressed the opportunity, and why you think so.',
    de: 'Sagen, ob die Verbesserung erreicht wurde und warum.',
  },
  unintended_missing: {
    en: 'Say whether there were unintended consequences.',
    de: 'Sagen, ob es unbeabsichtigte Folgen gab.',
  },
  unintended_follow_up_missing: {
    en: 'Say what follows from the unintended consequences: a risk, a nonconformity or an improvement.',
    de: 'Sagen, was aus den unbeabsichtigten Folgen wird: Risiko, Nichtkonformität oder Verbesserung.',
  },
  decision_missing: {
    en: 'Decide: sustain, adjust or reverse.',
    de: 'Entscheiden: beibehalten, anpassen oder zurücknehmen.',
  },
  decision_is_not_sustain: {
    en: 'Only what is to be sustained is standardized.',
    de: 'Standardisiert wird nur, was beibehalten wird.',
  },
  decision_is_not_reverse: { en: 'It was not decided to reverse it.', de: 'Eine Rücknahme wurde nicht entschieden.' },
  decision_is_reverse: { en: 'It was decided to reverse it.', de: 'Die Rücknahme ist entschieden.' },
  verdict_not_met: {
    en: 'The target was not met. Try another way, reverse it, or have it accepted as it is.',
    de: 'Das Ziel wurde nicht erreicht. Anders versuchen, zurücknehmen oder so annehmen lassen.',
  },
  verdict_is_met: {
    en: 'The target was met; there is nothing to try again.',
    de: 'Das Ziel wurde erreicht; es gibt nichts erneut zu versuchen.',
  },
  acceptance_reason_missing: {
    en: 'Say why it is accepted although the target was not met.',
    de: 'Sagen, warum es trotz nicht erreichten Ziels angenommen wird.',
  },
  update_answer_missing: {
    en: 'Say what was updated, or why it does not apply.',
    de: 'Sagen, was aktualisiert wurde oder warum es nicht zutrifft.',
  },
  why_analysis_missing: { en: 'Say why it did not work.', de: 'Sagen, warum es nicht gewirkt hat.' },
  new_approach_missing: { en: 'Say what is tried instead.', de: 'Sagen, was stattdessen versucht wird.' },
  plan_unchanged: {
    en: 'A new attempt needs a changed plan: other changes or other actions.',
    de: 'Ein neuer Versuch braucht einen geänderten Plan: andere Änderungen oder andere Maßnahmen.',
  },
  reversal_missing: { en: 'Say how it was reversed.', de: 'Sagen, wie es zurückgenommen wurde.' },
  lesson_missing: {
    en: 'Write what others can learn, or say why there is no lesson.',
    de: 'Schreiben, was andere lernen können, oder warum es keine Lehre gibt.',
  },
  recognition_missing: {
    en: 'Consider recognition for those who did it.',
    de: 'Anerkennung für die Beteiligten erwägen.',
  },
  activity_only_if_imported: {
    en: 'Only what was imported without a fixed proof is closed as an activity.',
    de: 'Nur was ohne festgelegten Nachweis importiert wurde, wird als Aktivität abgeschlossen.',
  },
} as const
