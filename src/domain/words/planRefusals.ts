/** What a plan lacks: the change, the actions, the proof. */
export const planRefusals = {
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
    en: 'Choose how it will be proved: a series, two figures or a fact.',
    de: 'Wählen, wie es nachgewiesen wird: eine Reihe, zwei Zahlen oder eine Tatsache.',
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
} as const
