import type { Label } from '#domain/kernel/field.ts'

/** Why context, parties, scope, signals, outcomes or investments do not go on yet. */
export const contextRefusals = {
  day_not_ahead: { en: 'Name a day that lies ahead.', de: 'Einen Tag nennen, der noch kommt.' },
  signal_kind_missing: { en: 'Say what kind of change it is.', de: 'Sagen, welche Art Änderung es ist.' },
  signal_reference_missing: { en: 'Say where it is found.', de: 'Sagen, wo es steht.' },
  technique_missing: { en: 'Say which technique it is about.', de: 'Sagen, um welche Technik es geht.' },
  exposure_missing: {
    en: 'Say whether it could happen to us, and why.',
    de: 'Sagen, ob es uns passieren könnte, und warum.',
  },
  deadline_missing: { en: 'Say from which day it applies.', de: 'Sagen, ab welchem Tag es gilt.' },
  edition_missing: { en: 'Name the edition.', de: 'Die Ausgabe nennen.' },
  changed_requirements_missing: {
    en: 'List the requirements that changed, each to be looked at again.',
    de: 'Die geänderten Anforderungen aufführen; jede wird neu beurteilt.',
  },
  change_not_reassessed: {
    en: 'Say for each changed requirement whether we meet it.',
    de: 'Für jede geänderte Anforderung sagen, ob wir sie erfüllen.',
  },
  signal_disposition_missing: { en: 'Say what becomes of it.', de: 'Sagen, was daraus wird.' },
  strategy_asks_review: {
    en: 'A strategic shift always asks for a review of context, policy and objectives: decide what follows.',
    de: 'Ein Strategiewechsel verlangt immer, Kontext, Politik und Ziele zu prüfen: entscheiden, was folgt.',
  },
  exposed_asks_action: {
    en: 'It could happen to us, so something follows.',
    de: 'Es könnte uns passieren, also folgt etwas.',
  },
  unmet_change_asks_action: {
    en: 'A changed requirement is not met, so something follows.',
    de: 'Eine geänderte Anforderung ist nicht erfüllt, also folgt etwas.',
  },
  signal_concluded: { en: 'The signal is concluded.', de: 'Das Signal ist abgeschlossen.' },
  needs_missing: { en: 'Say what they need.', de: 'Sagen, was sie brauchen.' },
  need_undecided: {
    en: 'Say for each need whether we take it on, and why.',
    de: 'Für jedes Bedürfnis sagen, ob wir es aufnehmen, und warum.',
  },
  need_without_requirement: {
    en: 'Name the requirement of each need we take on.',
    de: 'Zu jedem aufgenommenen Bedürfnis die Anforderung nennen.',
  },
  need_met_unknown: {
    en: 'Say of each need we take on whether it is met.',
    de: 'Von jedem aufgenommenen Bedürfnis sagen, ob es erfüllt ist.',
  },
  party_retired: { en: 'This party no longer applies.', de: 'Diese Partei gilt nicht mehr.' },
  scope_part_missing: { en: 'This needs words.', de: 'Hier fehlen Worte.' },
  scope_central_unclear: {
    en: 'Say which one of the sites is the central function.',
    de: 'Angeben, welcher der Standorte die Zentrale ist.',
  },
  ai_roles_missing: {
    en: 'Say what the organization is towards AI: its duties follow from its roles.',
    de: 'Sagen, was die Organisation für KI ist: ihre Pflichten folgen aus ihren Rollen.',
  },
  climate_undecided: {
    en: 'Say whether climate change is relevant, and why.',
    de: 'Sagen, ob Klimawandel von Belang ist, und warum.',
  },
  left_out_why_missing: { en: 'Say why it is left outside.', de: 'Sagen, warum es nicht enthalten ist.' },
  issues_missing: {
    en: 'There is no context issue yet: boundaries follow from them.',
    de: 'Es gibt noch kein Kontextthema: daraus folgen die Grenzen.',
  },
  parties_missing: {
    en: 'There is no interested party yet: boundaries follow from what they need.',
    de: 'Es gibt noch keine interessierte Partei: aus ihren Bedürfnissen folgen die Grenzen.',
  },
  scope_approved: {
    en: 'The scope is approved; a new statement replaces it.',
    de: 'Der Anwendungsbereich ist freigegeben; ein neuer ersetzt ihn.',
  },
  outcome_words_missing: { en: 'Say what should be so.', de: 'Sagen, was erreicht sein soll.' },
  outcome_metric_missing: {
    en: 'Name the key figure that says whether it is reached.',
    de: 'Die Kennzahl nennen, die zeigt, ob es erreicht ist.',
  },
  outcome_retired: { en: 'This outcome no longer applies.', de: 'Dieses Ergebnis gilt nicht mehr.' },
  investment_kind_missing: { en: 'Say what kind of investment it is.', de: 'Sagen, welche Art Investition es ist.' },
  partner_missing: { en: 'Name the partner.', de: 'Den Partner nennen.' },
  agreement_missing: { en: 'Name the agreement.', de: 'Die Vereinbarung nennen.' },
  investment_ended: { en: 'The investment has ended.', de: 'Die Investition ist beendet.' },
  intended_outcome_missing: {
    en: 'Effectiveness cannot be rated before an intended outcome with a key figure is adopted.',
    de: 'Wirksamkeit lässt sich erst einstufen, wenn ein beabsichtigtes Ergebnis mit Kennzahl festgelegt ist.',
  },
  maturity_because_missing: { en: 'Say what it rests on.', de: 'Sagen, worauf es beruht.' },
  wait_at_rest: {
    en: 'This improvement has come to rest; it waits for nothing.',
    de: 'Diese Verbesserung ist abgeschlossen; sie wartet auf nichts.',
  },
  wait_not_needed: {
    en: 'The clause is already as mature as that: it need not wait.',
    de: 'Der Abschnitt ist schon so reif: es muss nicht warten.',
  },
  expected_need_missing: { en: 'Say which need of that party.', de: 'Sagen, welches Bedürfnis dieser Partei.' },
  expected_party_missing: { en: 'Say whose need it is.', de: 'Sagen, wessen Bedürfnis es ist.' },
  expected_need_unknown: {
    en: 'That party’s record does not name this need. It names: {needs}.',
    de: 'Bei dieser Partei steht dieses Bedürfnis nicht. Dort stehen: {needs}.',
  },
} as const satisfies Record<string, Label>
