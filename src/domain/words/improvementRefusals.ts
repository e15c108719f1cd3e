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
  actions_end_after_target: {
    en: 'The last action ends on {day}, after the date promised, and the target date follows it. Say why, or let the actions end earlier.',
    de: 'Die letzte Maßnahme endet am {day}, nach dem zugesagten Termin, und der Zieltermin folgt ihr. Sagen, warum, oder die Maßnahmen früher enden lassen.',
  },
  target_date_unchanged: { en: 'That is already the target date.', de: 'Das ist bereits der Zieltermin.' },
  already_accepted: { en: 'It is already accepted.', de: 'Es ist bereits angenommen.' },
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
