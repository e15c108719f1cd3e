/** What is missing, or stands in the way, in the life of a record; most of it of an improvement. */
export const improvementRefusals = {
  move_not_yours: { en: 'This is for others to do: {by}.', de: 'Das ist Aufgabe anderer: {by}.' },
  move_out_of_order: {
    en: 'Not from here: its stage is "{state}".',
    de: 'Nicht von hier aus: Die Stufe ist „{state}“.',
  },
  reason_missing: { en: 'Give a reason.', de: 'Bitte einen Grund nennen.' },
  title_missing: { en: 'Give it a title.', de: 'Bitte einen Titel geben.' },
  description_missing: { en: 'Describe what could be better.', de: 'Beschreiben, was besser sein könnte.' },
  source_missing: { en: 'Say where it came from.', de: 'Sagen, woher es kommt.' },
  source_reference_missing: {
    en: 'Name the source: which audit, report, incident or meeting.',
    de: 'Die Quelle nennen: welches Audit, welcher Bericht, Vorfall oder welche Sitzung.',
  },
  category_missing: { en: 'Choose the area it improves.', de: 'Den Bereich wählen, den es verbessert.' },
  dimension_missing: {
    en: 'Say whether it serves suitability, adequacy or effectiveness.',
    de: 'Sagen, ob es Eignung, Angemessenheit oder Wirksamkeit dient.',
  },
  requirement_missing: {
    en: 'Name the standard and clause it belongs to.',
    de: 'Norm und Abschnitt nennen, zu denen es gehört.',
  },
  merge_target_missing: { en: 'Name the entry that is kept.', de: 'Den Eintrag nennen, der bleibt.' },
  merge_into_itself: {
    en: 'An entry cannot be merged into itself.',
    de: 'Ein Eintrag kann nicht mit sich selbst zusammengeführt werden.',
  },
  impact_missing: { en: 'Estimate the potential impact.', de: 'Die mögliche Wirkung einschätzen.' },
  feasibility_missing: { en: 'Estimate the feasibility.', de: 'Die Machbarkeit einschätzen.' },
  resource_need_missing: { en: 'Estimate the resources it needs.', de: 'Den Aufwand einschätzen.' },
  risk_missing: { en: 'Estimate the risk of doing it.', de: 'Das Risiko der Umsetzung einschätzen.' },
  rating_missing: {
    en: 'Rate "{dimension}" from {lowest} to {highest}.',
    de: '„{dimension}“ von {lowest} bis {highest} einstufen.',
  },
  rating_off_scale: {
    en: '"{dimension}" is rated from {lowest} to {highest}.',
    de: '„{dimension}“ wird von {lowest} bis {highest} eingestuft.',
  },
  owner_missing: { en: 'Name an owner.', de: 'Eine verantwortliche Person nennen.' },
  owner_not_active: {
    en: 'The owner is no longer active; name someone else.',
    de: 'Die verantwortliche Person ist nicht mehr aktiv; bitte jemand anderen nennen.',
  },
  owner_unchanged: { en: 'That is already the owner.', de: 'Das ist bereits die verantwortliche Person.' },
  target_date_missing: { en: 'Set a target date.', de: 'Einen Zieltermin setzen.' },
  target_date_unchanged: { en: 'That is already the target date.', de: 'Das ist bereits der Zieltermin.' },
  already_accepted: { en: 'It is already accepted.', de: 'Es ist bereits angenommen.' },
  problem_missing: {
    en: 'Name the performance problem it answers.',
    de: 'Das Leistungsproblem nennen, das es beantwortet.',
  },
  change_missing: { en: 'Say what will change.', de: 'Sagen, was sich ändert.' },
  affected_item_missing: { en: 'Say what each change affects.', de: 'Sagen, was jede Änderung betrifft.' },
  action_missing: { en: 'Plan at least one action.', de: 'Mindestens eine Maßnahme planen.' },
  action_responsible_missing: {
    en: 'Name one responsible person for each action.',
    de: 'Für jede Maßnahme eine verantwortliche Person nennen.',
  },
  action_responsible_not_active: {
    en: 'Someone responsible for an action is no longer active.',
    de: 'Jemand mit einer Maßnahme ist nicht mehr aktiv.',
  },
  action_dates_missing: { en: 'Give each action a start and an end.', de: 'Jeder Maßnahme Beginn und Ende geben.' },
  action_ends_before_start: { en: 'An action ends before it starts.', de: 'Eine Maßnahme endet vor ihrem Beginn.' },
  actions_open: { en: 'Actions are still open: {count}.', de: 'Noch offene Maßnahmen: {count}.' },
  action_evidence_missing: {
    en: 'Add evidence to each finished action.',
    de: 'Jeder erledigten Maßnahme einen Nachweis beifügen.',
  },
  resources_missing: {
    en: 'Say which resources it needs, or "none".',
    de: 'Sagen, welche Mittel nötig sind, oder „keine“.',
  },
  resources_not_confirmed: {
    en: 'Confirm that the resources are there.',
    de: 'Bestätigen, dass die Mittel zugesagt sind.',
  },
  effort_missing: {
    en: 'Say the effort in person-days; 0 is an answer.',
    de: 'Den Aufwand in Personentagen nennen; 0 ist eine Antwort.',
  },
  cost_missing: { en: 'Say the cost; 0 is an answer.', de: 'Die Kosten nennen; 0 ist eine Antwort.' },
  proof_missing: {
    en: 'Choose how it will be proved: two figures or a fact.',
    de: 'Wählen, wie es nachgewiesen wird: zwei Zahlen oder eine Tatsache.',
  },
  series_not_available: {
    en: 'A computed series needs metrics, which this version does not have yet. Choose two figures or a fact.',
    de: 'Eine berechnete Reihe braucht Kennzahlen, die es in dieser Version noch nicht gibt. Bitte zwei Zahlen oder eine Tatsache wählen.',
  },
  metric_missing: { en: 'Say what is counted.', de: 'Sagen, was gezählt wird.' },
  unit_missing: { en: 'Give the unit.', de: 'Die Einheit nennen.' },
  metric_source_missing: {
    en: 'Say where the figure comes from, so that it is counted the same way afterwards.',
    de: 'Sagen, woher die Zahl kommt, damit nachher gleich gezählt wird.',
  },
  direction_missing: { en: 'Say whether less or more is better.', de: 'Sagen, ob weniger oder mehr besser ist.' },
  baseline_missing: { en: 'Enter the figure before.', de: 'Die Zahl vorher eintragen.' },
  baseline_window_missing: {
    en: 'Say from when to when the figure before was counted.',
    de: 'Sagen, von wann bis wann die Zahl vorher gezählt wurde.',
  },
  baseline_not_closed: {
    en: 'The window of the figure before is not over yet.',
    de: 'Der Zeitraum der Zahl vorher ist noch nicht vorbei.',
  },
  window_ends_before_start: { en: 'The window ends before it starts.', de: 'Der Zeitraum endet vor seinem Beginn.' },
  target_missing: { en: 'Set a target figure.', de: 'Eine Zielzahl setzen.' },
  target_not_better: {
    en: 'The target is not better than the figure before.',
    de: 'Das Ziel ist nicht besser als die Zahl vorher.',
  },
  fact_before_missing: { en: 'Say what is absent today.', de: 'Sagen, was heute nicht vorhanden ist.' },
  fact_after_missing: { en: 'Say what will be present afterwards.', de: 'Sagen, was danach vorhanden sein wird.' },
  evaluation_date_missing: {
    en: 'Set the day on which the outcome is judged.',
    de: 'Den Tag setzen, an dem das Ergebnis beurteilt wird.',
  },
  evaluation_before_target: {
    en: 'The outcome is judged after the target date.',
    de: 'Beurteilt wird nach dem Zieltermin.',
  },
  plan_not_approved: {
    en: 'The cost is above {limit}: someone other than the owner approves the plan first.',
    de: 'Die Kosten liegen über {limit}: Jemand anderes als die verantwortliche Person genehmigt zuerst den Plan.',
  },
  already_approved: { en: 'The plan is already approved.', de: 'Der Plan ist bereits genehmigt.' },
  plan_is_approved: {
    en: 'The plan is approved; change it with "Change the plan", which asks for approval again.',
    de: 'Der Plan ist genehmigt; ändern mit „Plan ändern“, was eine neue Genehmigung verlangt.',
  },
  pilot_scope_missing: { en: 'Say what the pilot is limited to.', de: 'Sagen, worauf der Pilot begrenzt ist.' },
  pilot_metric_missing: { en: 'Say what the pilot watches.', de: 'Sagen, was der Pilot beobachtet.' },
  stop_criteria_missing: { en: 'Say when the pilot stops.', de: 'Sagen, wann der Pilot abgebrochen wird.' },
  pilot_result_missing: { en: 'Say what the pilot showed.', de: 'Sagen, was der Pilot gezeigt hat.' },
  work_in_progress_full: {
    en: 'There are already {limit} improvements in work. Say why this one cannot wait.',
    de: 'Es sind schon {limit} Verbesserungen in Arbeit. Sagen, warum diese nicht warten kann.',
  },
  proof_is_fixed: {
    en: 'The proof was fixed before the work began and cannot change now.',
    de: 'Der Nachweis wurde vor Beginn der Arbeit festgelegt und kann sich jetzt nicht ändern.',
  },
  proof_not_fixed: {
    en: 'No proof was fixed before the work began; it can only be closed as an activity.',
    de: 'Vor Beginn der Arbeit wurde kein Nachweis festgelegt; es kann nur als Aktivität abgeschlossen werden.',
  },
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
  deferral_date_missing: { en: 'Say until when.', de: 'Sagen, bis wann.' },
  deferral_date_past: { en: 'The day lies in the past.', de: 'Der Tag liegt in der Vergangenheit.' },
  deferral_own: {
    en: 'Someone other than the owner approves a deferral.',
    de: 'Eine Zurückstellung genehmigt jemand anderes als die verantwortliche Person.',
  },
  not_deferred: { en: 'It is not deferred.', de: 'Es ist nicht zurückgestellt.' },
  decision_reference_missing: { en: 'Say where it was decided.', de: 'Sagen, wo es entschieden wurde.' },
  changed_by_move: {
    en: 'This changes by a step of its own that asks for a reason, not by editing.',
    de: 'Das ändert sich durch einen eigenen Schritt mit Begründung, nicht durch Bearbeiten.',
  },
  record_at_rest: {
    en: 'It has come to rest and is not edited any more.',
    de: 'Es ist abgelegt und wird nicht mehr geändert.',
  },
  sod_01: {
    en: 'Whoever did the work does not judge its outcome ({duty}).',
    de: 'Wer umgesetzt hat, beurteilt das Ergebnis nicht ({duty}).',
  },
  sod_02: {
    en: 'The owner does not approve the own plan ({duty}).',
    de: 'Die verantwortliche Person genehmigt nicht den eigenen Plan ({duty}).',
  },
  sod_10: {
    en: 'The owner does not close the own improvement ({duty}).',
    de: 'Die verantwortliche Person schließt die eigene Verbesserung nicht ab ({duty}).',
  },
} as const
