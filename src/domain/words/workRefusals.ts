/** What stands in the way of beginning the work, while it goes on, and when it changes hands. */
export const workRefusals = {
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
  action_dropped: {
    en: 'An action of the plan is missing; finish it, or say in its evidence why it was not needed.',
    de: 'Eine Maßnahme des Plans fehlt; erledigen oder im Nachweis sagen, warum sie nicht nötig war.',
  },
  action_passed_on: {
    en: 'Whose action it is changes with "Reassign".',
    de: 'Wem eine Maßnahme gehört, ändert „Neu zuweisen“.',
  },
  actions_are_settled: {
    en: 'The work is reported as done; its actions are not edited any more.',
    de: 'Die Arbeit ist als umgesetzt gemeldet; Maßnahmen werden nicht mehr geändert.',
  },
  only_hands_change: {
    en: 'Reassigning changes who does an action, nothing else about it.',
    de: 'Neu zuweisen ändert, wer eine Maßnahme übernimmt, sonst nichts an ihr.',
  },
  owner_approved_plan: {
    en: 'Whoever approved the plan does not take it over (SOD-02).',
    de: 'Wer den Plan genehmigt hat, übernimmt ihn nicht (SOD-02).',
  },
  estimate_is_fixed: {
    en: 'The estimate was fixed when the work began. What it really took belongs in the evidence of the outcome.',
    de: 'Die Schätzung steht fest, seit die Arbeit begann. Was es wirklich gekostet hat, gehört in den Nachweis des Ergebnisses.',
  },
  outcome_missing: { en: 'No outcome was measured here.', de: 'Hier wurde kein Ergebnis gemessen.' },
} as const
