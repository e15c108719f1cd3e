import type { Label } from '#domain/kernel/field.ts'

/** Why a statement of applicability, or one of its rows, does not go on yet. */
export const applicabilityRefusals = {
  soa_standard_missing: {
    en: 'Say of which standard the controls are.',
    de: 'Angeben, aus welcher Norm die Maßnahmen sind.',
  },
  soa_standard_stays: {
    en: 'The controls of a statement are drawn from one standard; begin another statement for another.',
    de: 'Die Maßnahmen einer Erklärung stammen aus einer Norm; für eine andere eine neue beginnen.',
  },
  soa_scope_missing: { en: 'Say what the statement covers.', de: 'Sagen, wofür die Erklärung gilt.' },
  soa_basis_missing: {
    en: 'Say what the choice of controls rests on.',
    de: 'Sagen, worauf die Auswahl der Maßnahmen beruht.',
  },
  soa_control_missing: {
    en: '{count} controls of the standard have no row: {refs}.',
    de: '{count} Maßnahmen der Norm haben keine Zeile: {refs}.',
  },
  soa_undecided: {
    en: 'Not decided whether it applies: {refs}.',
    de: 'Nicht entschieden, ob sie gilt: {refs}.',
  },
  soa_unjustified: {
    en: 'No reason is given why it applies or does not: {refs}.',
    de: 'Kein Grund genannt, warum sie gilt oder nicht gilt: {refs}.',
  },
  soa_status_missing: {
    en: 'How far it has come is not said: {refs}.',
    de: 'Wie weit sie ist, ist nicht gesagt: {refs}.',
  },
  soa_guidance_missing: {
    en: 'Whether its guidance was considered is not said: {refs}.',
    de: 'Ob die Anleitung dazu bedacht wurde, ist nicht gesagt: {refs}.',
  },
  soa_owner_missing: { en: 'Nobody answers for it: {refs}.', de: 'Niemand verantwortet sie: {refs}.' },
  soa_unshown: {
    en: 'Said to be done, and nothing shows it: {refs}.',
    de: 'Als umgesetzt genannt, und nichts zeigt es: {refs}.',
  },
  soa_tailoring_unjustified: {
    en: 'A system departs from it without a reason: {refs}.',
    de: 'Ein System weicht ohne Grund davon ab: {refs}.',
  },
  soa_conflict: {
    en: 'Left out, although the treatment of a risk relies on it: {refs}.',
    de: 'Ausgeschlossen, obwohl die Behandlung eines Risikos darauf baut: {refs}.',
  },
  soa_fixed: {
    en: 'It is no longer a draft: what it says changes in a new version.',
    de: 'Sie ist kein Entwurf mehr: Was sie sagt, ändert sich in einer neuen Fassung.',
  },
  soa_superseded: { en: 'It is superseded and stays as it was.', de: 'Sie ist abgelöst und bleibt, wie sie war.' },
  soa_drawn: { en: 'This statement has this control already.', de: 'Diese Erklärung hat diese Maßnahme schon.' },
  soa_status_without_control: {
    en: 'What does not apply has no progress.',
    de: 'Was nicht gilt, hat keinen Fortschritt.',
  },
  soa_evidence_missing: { en: 'Say what shows that it is done.', de: 'Sagen, was zeigt, dass sie umgesetzt ist.' },
  soa_own_verification: {
    en: 'Whoever answers for a control does not verify it.',
    de: 'Wer eine Maßnahme verantwortet, prüft sie nicht selbst.',
  },
  soa_tailoring_why_missing: {
    en: 'Say why this system departs from it.',
    de: 'Sagen, warum dieses System davon abweicht.',
  },
  soa_not_a_system: { en: 'Only an AI system has a way of its own.', de: 'Nur ein KI-System hat einen eigenen Weg.' },
  soa_unlike: {
    en: 'Only statements for the same standard can be compared.',
    de: 'Nur Erklärungen zur selben Norm lassen sich vergleichen.',
  },
  sod_11: {
    en: 'Whoever wrote the statement of applicability does not approve it ({duty}).',
    de: 'Wer die Erklärung zur Anwendbarkeit geschrieben hat, gibt sie nicht frei ({duty}).',
  },
} as const satisfies Record<string, Label>
