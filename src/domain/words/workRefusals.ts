/** What stands in the way while work goes on and changes hands. */
export const workRefusals = {
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
