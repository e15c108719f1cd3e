import type { Label } from '#domain/kernel/field.ts'

/** What keeps a corrective action from its next step: cause, plan, proof, update. */
export const correctiveActionRefusals = {
  analyst_missing: { en: 'Name who looks for the cause.', de: 'Nennen, wer die Ursache sucht.' },
  analyst_not_active: {
    en: 'Someone who looks for the cause is not named or no longer active.',
    de: 'Jemand für die Ursachensuche ist nicht genannt oder nicht mehr aktiv.',
  },
  outside_analyst_missing: {
    en: 'At this severity someone from outside the team takes part.',
    de: 'Bei dieser Schwere wirkt jemand von außerhalb des Teams mit.',
  },
  analysis_missing: {
    en: 'Complete a cause analysis of this cycle first.',
    de: 'Zuerst eine Ursachenanalyse dieses Durchgangs abschließen.',
  },
  root_cause_unmarked: {
    en: 'The analysis marks no root cause yet.',
    de: 'In der Analyse ist noch keine Grundursache markiert.',
  },
  root_cause_unstated: { en: 'State the root cause.', de: 'Die Grundursache benennen.' },
  elsewhere_unanswered: {
    en: 'Say whether the same could be so elsewhere, and why.',
    de: 'Sagen, ob dasselbe anderswo so sein könnte, und warum.',
  },
  action_type_missing: { en: 'Say of each action what kind it is.', de: 'Von jeder Maßnahme die Art angeben.' },
  action_resources_missing: {
    en: 'Say of each action what it needs; "none" is an answer.',
    de: 'Von jeder Maßnahme sagen, was sie braucht; „nichts“ ist eine Antwort.',
  },
  action_due_missing: { en: 'Give each action a day.', de: 'Jeder Maßnahme einen Termin geben.' },
  cause_without_action: {
    en: 'No action removes this root cause: {causes}',
    de: 'Keine Maßnahme beseitigt diese Grundursache: {causes}',
  },
  proportionality_missing: {
    en: 'Say why the plan is proportionate.',
    de: 'Sagen, warum der Plan angemessen ist.',
  },
  verification_method_missing: {
    en: 'Choose how it will be shown that it worked.',
    de: 'Wählen, wie die Wirkung gezeigt wird.',
  },
  verification_criterion_missing: {
    en: 'Say when it has worked.',
    de: 'Sagen, wann es gewirkt hat.',
  },
  verification_metric_missing: { en: 'Name the metric.', de: 'Die Kennzahl nennen.' },
  wait_out_of_range: {
    en: 'Wait between {lowest} and {highest} days before verifying.',
    de: 'Vor der Prüfung zwischen {lowest} und {highest} Tagen warten.',
  },
  metric_not_measurable: {
    en: 'This metric is not in use or has too few readings from before to judge by.',
    de: 'Diese Kennzahl ist nicht in Gebrauch oder hat zu wenige Ablesungen von vorher für ein Urteil.',
  },
  only_days_change: {
    en: 'Moving days changes days, nothing else about an action.',
    de: 'Termine verschieben ändert Termine, sonst nichts an einer Maßnahme.',
  },
  verification_too_early: {
    en: 'It is too early: verification begins on {day}.',
    de: 'Es ist zu früh: Die Prüfung beginnt am {day}.',
  },
  check_missing: {
    en: 'The plan names a check that has not been made: {method}.',
    de: 'Der Plan nennt eine Prüfung, die noch fehlt: {method}.',
  },
  check_evidence_missing: {
    en: 'Say of each check what was seen, with evidence.',
    de: 'Von jeder Prüfung sagen, was zu sehen war, mit Nachweis.',
  },
  effectiveness_verdict_missing: { en: 'Judge whether it worked.', de: 'Beurteilen, ob es gewirkt hat.' },
  verdict_reason_missing: { en: 'Say what the verdict rests on.', de: 'Sagen, worauf das Urteil beruht.' },
  recurred_since: {
    en: 'It was reported again {count} times since: say why that is not this, or judge it not effective.',
    de: 'Seither {count}-mal erneut gemeldet: sagen, warum das nicht dasselbe ist, oder als nicht wirksam beurteilen.',
  },
  metric_verdict_unknown: {
    en: 'The metric has too few readings yet for a verdict.',
    de: 'Die Kennzahl hat noch zu wenige Ablesungen für ein Urteil.',
  },
  metric_not_better: {
    en: 'The metric has not improved, so the plan’s own criterion is not met.',
    de: 'Die Kennzahl ist nicht besser geworden; damit ist das eigene Kriterium des Plans nicht erfüllt.',
  },
  verdict_is_effective: { en: 'It was judged effective.', de: 'Es wurde als wirksam beurteilt.' },
  verdict_is_ineffective: {
    en: 'It was judged not effective: look for the cause again.',
    de: 'Es wurde als nicht wirksam beurteilt: die Ursache neu suchen.',
  },
  why_failed_missing: { en: 'Say why it did not work this time.', de: 'Sagen, warum es diesmal nicht gewirkt hat.' },
  update_row_missing: {
    en: 'Name what was updated there: {area}.',
    de: 'Nennen, was dort aktualisiert wurde: {area}.',
  },
  recipients_missing: { en: 'Say who was told.', de: 'Sagen, wem es mitgeteilt wurde.' },
  record_missing: {
    en: 'One of the six records is missing: {kept}.',
    de: 'Einer der sechs Nachweise fehlt: {kept}.',
  },
  lesson_names_people: {
    en: 'The lesson names someone; everyone reads it, so write it without names.',
    de: 'Die Lehre nennt jemanden; alle lesen sie, deshalb ohne Namen schreiben.',
  },
  recurrence_evidence_missing: { en: 'Say how it came back.', de: 'Sagen, wie es wiederkam.' },
  recurred_as_itself: {
    en: 'Name another nonconformity, not this one.',
    de: 'Eine andere Nichtkonformität nennen, nicht diese.',
  },
  acceptance_missing: { en: 'Add what was accepted.', de: 'Hinzufügen, was angenommen wurde.' },
  update_unnamed: {
    en: 'Say which one: a record here, or in words.',
    de: 'Sagen, was genau: ein Datensatz hier oder in Worten.',
  },
} as const satisfies Record<string, Label>
