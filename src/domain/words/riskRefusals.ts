import type { Label } from '#domain/kernel/field.ts'

/** Why criteria, an assessment of risks, a risk or an opportunity do not go on yet. */
export const riskRefusals = {
  sod_09: {
    en: 'Whoever analysed, owns or planned it does not approve it ({duty}).',
    de: 'Wer es analysiert, verantwortet oder geplant hat, gibt es nicht frei ({duty}).',
  },
  criteria_approved: {
    en: 'Criteria in force are not edited; draft a new version.',
    de: 'Kriterien in Kraft werden nicht bearbeitet; eine neue Fassung entwerfen.',
  },
  criteria_method_missing: { en: 'Say how risks are assessed.', de: 'Sagen, wie Risiken bewertet werden.' },
  criteria_steps_wrong: {
    en: 'Number the steps 1, 2, 3 … without a gap, at least three.',
    de: 'Die Stufen 1, 2, 3 … ohne Lücke nummerieren, mindestens drei.',
  },
  criteria_subject_missing: {
    en: 'Say for step {step} what it means for the organization, individuals, groups and society.',
    de: 'Für Stufe {step} sagen, was sie für Organisation, Einzelne, Gruppen und Gesellschaft bedeutet.',
  },
  criteria_months_missing: {
    en: 'Say after how many months at the latest a risk is looked at again.',
    de: 'Sagen, nach wie vielen Monaten spätestens ein Risiko neu betrachtet wird.',
  },
  criteria_levels_wrong: {
    en: 'Give at least two levels, each once: the lightest from a score of 1, heavier ones from higher scores within the scale.',
    de: 'Mindestens zwei Stufen angeben, jede einmal: die leichteste ab Wert 1, schwerere ab höheren Werten innerhalb der Skala.',
  },
  criteria_threshold_missing: {
    en: 'Say up to which level is acceptable.',
    de: 'Sagen, bis zu welcher Stufe annehmbar ist.',
  },
  criteria_threshold_unknown: {
    en: 'What is acceptable is one of the levels.',
    de: 'Was annehmbar ist, ist eine der Stufen.',
  },
  criteria_above_not_top: {
    en: 'What lies above the threshold only top management accepts.',
    de: 'Was über der Schwelle liegt, nimmt nur die oberste Leitung an.',
  },
  risk_criteria_missing: {
    en: 'There are no risk criteria in force; top management approves them first.',
    de: 'Es sind keine Risikokriterien in Kraft; zuerst gibt sie die oberste Leitung frei.',
  },
  criteria_changed_since: {
    en: 'The criteria changed since it was judged; judge it again.',
    de: 'Die Kriterien haben sich seit der Bewertung geändert; neu bewerten.',
  },
  valid_until_passed: { en: 'That day has passed.', de: 'Dieser Tag ist vorbei.' },
  valid_too_long: { en: 'At most {months} months ahead.', de: 'Höchstens {months} Monate voraus.' },
  assessment_scope_missing: { en: 'Say what is looked at.', de: 'Sagen, was betrachtet wird.' },
  risk_analyst_missing: { en: 'Name the risk analyst.', de: 'Benennen, wer analysiert.' },
  sources_missing: {
    en: 'Say which sources of risk you went through.',
    de: 'Sagen, welche Risikoquellen durchgegangen wurden.',
  },
  ethics_unanswered: {
    en: 'Say whether there are ethical implications, and why.',
    de: 'Sagen, ob es ethische Folgen gibt, und warum.',
  },
  autonomy_unanswered: {
    en: 'Say whether it decides by itself, and why.',
    de: 'Sagen, ob es selbstständig entscheidet, und warum.',
  },
  assessment_conclusion_missing: { en: 'Say what came out.', de: 'Sagen, was herauskam.' },
  assessment_without_risks: {
    en: 'No risk names this assessment; an assessment without one found nothing.',
    de: 'Kein Risiko nennt diese Bewertung; ohne eines hat sie nichts gefunden.',
  },
  risks_unevaluated: { en: 'Not evaluated yet ({count}): {risks}.', de: 'Noch nicht bewertet ({count}): {risks}.' },
  assessment_completed: {
    en: 'The assessment is completed; its words stand.',
    de: 'Die Bewertung ist abgeschlossen; ihre Worte stehen fest.',
  },
  risk_sources_missing: { en: 'Name where the risk comes from.', de: 'Sagen, woher das Risiko kommt.' },
  risk_cause_missing: { en: 'Say why it may happen.', de: 'Sagen, warum es geschehen kann.' },
  risk_event_missing: { en: 'Say what would happen.', de: 'Sagen, was geschehen würde.' },
  risk_controls_missing: { en: 'Say what is done about it already.', de: 'Sagen, was schon dagegen getan wird.' },
  risk_subject_missing: {
    en: 'Say once what it means for {subject}, or why it does not concern them.',
    de: 'Einmal sagen, was es bedeutet, oder warum nicht betroffen: {subject}.',
  },
  risk_concerns_nobody: {
    en: 'A risk concerns at least one of the four.',
    de: 'Ein Risiko betrifft mindestens eine der vier.',
  },
  likelihood_missing: {
    en: 'Rate how likely it is, 1 to {steps}.',
    de: 'Die Wahrscheinlichkeit angeben, 1 bis {steps}.',
  },
  likelihood_basis_missing: {
    en: 'Say what the likelihood rests on.',
    de: 'Sagen, worauf die Wahrscheinlichkeit beruht.',
  },
  consequence_unrated: {
    en: 'Rate the consequence for {subject}, 1 to {steps}.',
    de: 'Die Auswirkung angeben, 1 bis {steps}: {subject}.',
  },
  risk_judged: {
    en: 'The risk is judged; it changes by its steps.',
    de: 'Das Risiko ist bewertet; es ändert sich durch seine Schritte.',
  },
  risk_judged_once: {
    en: 'What was judged once is closed, not withdrawn.',
    de: 'Was einmal bewertet war, wird abgeschlossen, nicht zurückgezogen.',
  },
  treatment_missing: { en: 'Say how it is treated.', de: 'Sagen, wie es behandelt wird.' },
  treatment_reason_missing: { en: 'Say why it is treated so.', de: 'Sagen, warum es so behandelt wird.' },
  risk_plan_missing: { en: 'Say what is done about it.', de: 'Sagen, was dagegen getan wird.' },
  risk_plan_line_incomplete: { en: 'Say what, who and by when.', de: 'Sagen, was, wer und bis wann.' },
  risk_plan_rewritten: {
    en: 'An approved plan is reported on, not rewritten; plan again for that.',
    de: 'Über einen freigegebenen Plan wird berichtet; umschreiben heißt neu planen.',
  },
  risk_measure_open: { en: 'Say on which day it was done.', de: 'Sagen, an welchem Tag es erledigt war.' },
  risk_effect_unshown: {
    en: 'Say whether it takes effect and what shows it.',
    de: 'Sagen, ob es wirkt und was das zeigt.',
  },
  risk_measure_without_effect: {
    en: 'A measure has no effect: plan again.',
    de: 'Eine Maßnahme wirkt nicht: neu planen.',
  },
  risk_treatment_open: {
    en: 'Only a risk to be borne is accepted without treatment.',
    de: 'Ohne Behandlung wird nur ein Risiko angenommen, das getragen werden soll.',
  },
  residual_missing: { en: 'Rate what remains.', de: 'Einstufen, was bleibt.' },
  residual_off_scale: {
    en: 'That is off the scale of the criteria.',
    de: 'Das liegt außerhalb der Skala der Kriterien.',
  },
  residual_basis_missing: { en: 'Say what that rests on.', de: 'Sagen, worauf das beruht.' },
  risk_authority_missing: {
    en: 'What remains is {level}: at least {acceptor} accepts that.',
    de: 'Was bleibt, ist {level}: Das nimmt mindestens an: {acceptor}.',
  },
  risk_monitoring_missing: { en: 'Say how it is watched.', de: 'Sagen, wie es beobachtet wird.' },
  risk_review_missing: { en: 'Say when it is looked at again.', de: 'Sagen, wann es neu betrachtet wird.' },
  risk_review_passed: { en: 'That day has passed.', de: 'Dieser Tag ist vorbei.' },
  risk_review_too_late: {
    en: 'The criteria ask for it within {months} months.',
    de: 'Die Kriterien verlangen es binnen {months} Monaten.',
  },
  trigger_missing: { en: 'Say what asks for it.', de: 'Sagen, was der Anlass ist.' },
  opportunity_description_missing: { en: 'Say what could be gained.', de: 'Sagen, was zu gewinnen wäre.' },
  opportunity_gainers_missing: { en: 'Say who would gain.', de: 'Sagen, wer gewinnen würde.' },
  opportunity_benefit_missing: { en: 'Say how large the benefit is.', de: 'Sagen, wie groß der Nutzen ist.' },
  opportunity_effort_missing: { en: 'Say how large the effort is.', de: 'Sagen, wie groß der Aufwand ist.' },
  opportunity_risks_unsaid: {
    en: 'Say whether it brings risks of its own, and why.',
    de: 'Sagen, ob sie eigene Risiken bringt, und warum.',
  },
  opportunity_basis_missing: { en: 'Say what that rests on.', de: 'Sagen, worauf das beruht.' },
  opportunity_actions_missing: { en: 'Say what is done to pursue it.', de: 'Sagen, was dafür getan wird.' },
  opportunity_action_incomplete: { en: 'Say what, who and by when.', de: 'Sagen, was, wer und bis wann.' },
  opportunity_action_open: { en: 'Say on which day it was done.', de: 'Sagen, an welchem Tag es erledigt war.' },
  opportunity_outcome_missing: { en: 'Say what came of it.', de: 'Sagen, was daraus wurde.' },
  opportunity_weighed: {
    en: 'It is weighed; it changes by its steps.',
    de: 'Sie ist bewertet; sie ändert sich durch ihre Schritte.',
  },
} as const satisfies Record<string, Label>
