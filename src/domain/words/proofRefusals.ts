/** What a proof by series lacks: in the plan, when it is amended, and when it is judged. */
export const proofRefusals = {
  problem_link_missing: {
    en: 'Link the problem it answers: a metric, an incident or a finding.',
    de: 'Das Problem verknüpfen, das es beantwortet: eine Kennzahl, einen Vorfall oder eine Feststellung.',
  },
  not_a_metric: { en: 'Choose a metric.', de: 'Bitte eine Kennzahl wählen.' },
  not_an_incident: { en: 'Choose an incident.', de: 'Bitte einen Vorfall wählen.' },
  metric_justification_missing: {
    en: 'Say why this metric tells of the problem: it is not the one that shows it.',
    de: 'Sagen, warum diese Kennzahl von dem Problem spricht: Sie ist nicht die, die es zeigt.',
  },
  series_metric_missing: {
    en: 'Choose the metric whose readings will show it.',
    de: 'Die Kennzahl wählen, deren Ablesungen es zeigen werden.',
  },
  series_metric_not_active: {
    en: 'This metric is not in use. Put it into use, or choose another.',
    de: 'Diese Kennzahl ist nicht in Gebrauch. In Gebrauch nehmen oder eine andere wählen.',
  },
  metric_created_after_start: {
    en: 'This metric was created after the change began: success is measured by what was there before. Choose an older metric, or two figures.',
    de: 'Diese Kennzahl entstand erst nach Beginn der Änderung: Erfolg wird an dem gemessen, was vorher da war. Eine ältere Kennzahl wählen oder zwei Zahlen.',
  },
  worthwhile_missing: {
    en: 'Say which change would be worth the effort: more than 0.',
    de: 'Sagen, welche Änderung den Aufwand lohnt: mehr als 0.',
  },
  baseline_length_reason_missing: {
    en: 'Say why the baseline is not the usual 24 readings.',
    de: 'Sagen, warum nicht die üblichen 24 Ablesungen vorher.',
  },
  baseline_points_missing: {
    en: 'Readings before the change are missing: {missing} of at least {least}. They can be there on {day}; or choose two figures.',
    de: 'Es fehlen Ablesungen vor der Änderung: {missing} von mindestens {least}. Am {day} können sie da sein; oder zwei Zahlen wählen.',
  },
  baseline_points_never: {
    en: 'Readings before the change are missing: {missing} of at least {least}, and the change has begun. Bring in older readings, or choose two figures.',
    de: 'Es fehlen Ablesungen vor der Änderung: {missing} von mindestens {least}, und die Änderung hat begonnen. Ältere Ablesungen einbringen oder zwei Zahlen wählen.',
  },
  rollout_start_in_future: {
    en: 'Here stands a day only if the change has already begun.',
    de: 'Hier steht nur ein Tag, wenn die Änderung schon begonnen hat.',
  },
  guardrail_metric_missing: {
    en: 'Choose the metric that must not suffer.',
    de: 'Die Kennzahl wählen, die nicht leiden darf.',
  },
  guardrail_repeated: {
    en: 'Each guardrail is another metric than the one to improve.',
    de: 'Was nicht leiden darf, ist jeweils eine andere Kennzahl als die, die besser werden soll.',
  },
  guardrail_not_active: {
    en: 'A metric that must not suffer is not in use. Put it into use, or choose another.',
    de: 'Eine Kennzahl, die nicht leiden darf, ist nicht in Gebrauch. In Gebrauch nehmen oder eine andere wählen.',
  },
  evaluation_before_points: {
    en: 'By then {possible} readings after the change can exist, and {planned} are planned. Judge on {day} or later, or plan {possible}.',
    de: 'Bis dahin kann es {possible} Ablesungen nach der Änderung geben, geplant sind {planned}. Ab {day} beurteilen oder {possible} planen.',
  },
  evaluation_before_least_points: {
    en: 'By then {possible} readings after the change can exist; at least {least} are needed. The {planned} planned can be there on {day}.',
    de: 'Bis dahin kann es {possible} Ablesungen nach der Änderung geben; nötig sind mindestens {least}. Die {planned} geplanten können am {day} da sein.',
  },
  proof_not_frozen: {
    en: 'The proof is not fixed yet; change the plan instead.',
    de: 'Der Nachweis steht noch nicht fest; stattdessen den Plan ändern.',
  },
  amendment_empty: { en: 'Say what is to be different.', de: 'Sagen, was anders sein soll.' },
  amend_instead: {
    en: 'The proof is fixed; its date changes by "Amend the proof", which someone other than the owner does.',
    de: 'Der Nachweis steht fest; sein Termin ändert sich durch „Nachweis ändern“, und das tut jemand anderes als die verantwortliche Person.',
  },
  verdict_is_computed: {
    en: 'The verdict is computed; the proof stays as it is.',
    de: 'Das Urteil ist berechnet; der Nachweis bleibt, wie er ist.',
  },
  verdict_not_due: {
    en: 'It is measuring: the verdict is computed on {day}.',
    de: 'Es wird gemessen: Das Urteil wird am {day} berechnet.',
  },
  verdict_not_computed: {
    en: 'The verdict is not computed yet; it is within the hour, or at once when you ask for it.',
    de: 'Das Urteil ist noch nicht berechnet; das geschieht binnen einer Stunde, oder sofort auf Wunsch.',
  },
  verdict_waits_for_points: {
    en: 'Not yet known: {missing} more readings after the change are needed; they can be there on {day}.',
    de: 'Noch nicht bekannt: Es braucht {missing} weitere Ablesungen nach der Änderung; am {day} können sie da sein.',
  },
  verdict_metric_changed: {
    en: 'The metric has come to count something else since: no reading after the change is comparable with those before.',
    de: 'Die Kennzahl zählt inzwischen etwas anderes: Keine Ablesung nach der Änderung ist mit denen davor vergleichbar.',
  },
  verdict_lacks_baseline: {
    en: 'It cannot be known by this series: readings before the change are missing ({missing}).',
    de: 'An dieser Reihe lässt es sich nicht erkennen: Es fehlen Ablesungen vor der Änderung ({missing}).',
  },
  side_effect_unanswered: {
    en: 'Answer "unintended consequences" with yes: {metric} got worse.',
    de: '„Unbeabsichtigte Folgen“ mit Ja beantworten: {metric} hat sich verschlechtert.',
  },
  side_effect_unexplained: {
    en: 'Say under "unintended consequences" what you make of {metric}, which may have got worse.',
    de: 'Unter „Unbeabsichtigte Folgen“ sagen, was von {metric} zu halten ist: Das hat sich vielleicht verschlechtert.',
  },
  early_look_taken: {
    en: 'One early look is allowed, and it was taken. The verdict is computed on {day}.',
    de: 'Ein früher Blick ist erlaubt, und er ist genommen. Das Urteil wird am {day} berechnet.',
  },
  early_look_too_early: {
    en: 'There is nothing to see yet: {missing} readings after the change are missing.',
    de: 'Es gibt noch nichts zu sehen: Es fehlen {missing} Ablesungen nach der Änderung.',
  },
  not_measuring: {
    en: 'A verdict is computed once the change is implemented and its proof is a series.',
    de: 'Ein Urteil wird berechnet, wenn die Änderung umgesetzt ist und eine Reihe sie nachweist.',
  },
} as const
