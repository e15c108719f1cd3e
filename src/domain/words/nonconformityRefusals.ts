import type { Label } from '#domain/kernel/field.ts'

/** What keeps a nonconformity from its next step, up to the decision. */
export const nonconformityRefusals = {
  unmet_requirement_missing: {
    en: 'Name the requirement that was not met.',
    de: 'Die Anforderung nennen, die nicht erfüllt war.',
  },
  nonconformity_evidence_missing: { en: 'Say what shows it.', de: 'Sagen, was es belegt.' },
  detected_on_missing: { en: 'Say when it was noticed.', de: 'Sagen, wann es bemerkt wurde.' },
  criterion_unanswered: { en: 'Answer yes or no.', de: 'Mit Ja oder Nein antworten.' },
  process_owner_missing: { en: 'Name who answers for the process.', de: 'Nennen, wer den Prozess verantwortet.' },
  rejects_own_process: {
    en: 'Whoever answers for the process does not reject what concerns it.',
    de: 'Wer den Prozess verantwortet, weist nicht zurück, was ihn betrifft.',
  },
  finding_not_rejectable: {
    en: 'A certification body’s finding is not rejected here: dispute it, and reject it once it is withdrawn.',
    de: 'Eine Feststellung der Zertifizierungsstelle wird hier nicht zurückgewiesen: bestreiten und erst nach Rücknahme zurückweisen.',
  },
  confirmed_not_rejectable: {
    en: 'It is confirmed; only a finding that its certification body withdrew is rejected now.',
    de: 'Es ist bestätigt; zurückgewiesen wird jetzt nur, was die Zertifizierungsstelle zurückgenommen hat.',
  },
  nothing_changed: { en: 'Nothing has changed.', de: 'Es hat sich nichts geändert.' },
  dispute_only_external: {
    en: 'Only a certification body’s finding is disputed; others can be rejected.',
    de: 'Bestritten wird nur eine Feststellung der Zertifizierungsstelle; andere lassen sich zurückweisen.',
  },
  not_disputed: { en: 'It has not been disputed.', de: 'Es wurde nicht bestritten.' },
  dispute_outcome_missing: { en: 'Say how the dispute ended.', de: 'Sagen, wie der Widerspruch ausging.' },
  severity_unchanged: {
    en: 'These answers give the same severity as before.',
    de: 'Diese Antworten ergeben dieselbe Schwere wie zuvor.',
  },
  downgrade_needs_second: {
    en: 'Making it less grave takes a second person: neither who graded it nor who answers for it.',
    de: 'Weniger schwer einstufen muss eine zweite Person: weder wer eingestuft hat noch wer es verantwortet.',
  },
  immediate_action_missing: { en: 'Add what was done.', de: 'Hinzufügen, was getan wurde.' },
  row_dropped: {
    en: 'An entry is missing; what was written down stays.',
    de: 'Ein Eintrag fehlt; was festgehalten wurde, bleibt.',
  },
  no_system_named: { en: 'No AI system is named.', de: 'Es ist kein KI-System genannt.' },
  system_already_suspended: {
    en: 'The AI system was already suspended from here.',
    de: 'Das KI-System wurde von hier aus bereits ausgesetzt.',
  },
  control_unanswered: {
    en: 'Answer, and say what was done or why it does not apply.',
    de: 'Antworten und sagen, was getan wurde oder warum es nicht zutrifft.',
  },
  safeguards_end_missing: {
    en: 'Say until when the safeguards hold.',
    de: 'Sagen, bis wann die Schutzmaßnahmen gelten.',
  },
  notification_missing: {
    en: 'Write down who was told, what and when.',
    de: 'Festhalten, wem was wann gesagt wurde.',
  },
  risk_unanswered: {
    en: 'Say whether the AI system poses an unacceptable risk.',
    de: 'Sagen, ob das Risiko des KI-Systems untragbar ist.',
  },
  suspend_first: {
    en: 'The risk is unacceptable: suspend the AI system first.',
    de: 'Das Risiko ist untragbar: zuerst das KI-System aussetzen.',
  },
  harm_unanswered: { en: 'Say whether anyone was harmed.', de: 'Sagen, ob jemand zu Schaden kam.' },
  harms_missing: { en: 'Say what kind of harm it was.', de: 'Sagen, welche Art von Schaden es war.' },
  correction_missing: { en: 'Write down what was corrected.', de: 'Festhalten, was korrigiert wurde.' },
  correction_evidence_missing: {
    en: 'Add evidence to each correction.',
    de: 'Jeder Korrektur einen Nachweis beifügen.',
  },
  remedy_missing: {
    en: 'Someone was harmed: write down what is owed to them.',
    de: 'Jemand kam zu Schaden: festhalten, was ihnen geschuldet ist.',
  },
  remedies_open: { en: 'Remedies are still open: {count}.', de: 'Noch offene Abhilfen: {count}.' },
  duty_to_report_unanswered: {
    en: 'Say whether someone must be told by law or contract, and why.',
    de: 'Sagen, ob nach Gesetz oder Vertrag jemand zu informieren ist, und warum.',
  },
  report_day_missing: { en: 'Say on which day it was reported.', de: 'Sagen, an welchem Tag gemeldet wurde.' },
  question_unanswered: { en: 'Answer this question, and why.', de: 'Diese Frage beantworten, mit Grund.' },
  decision_on_action_missing: {
    en: 'Decide whether corrective action is needed.',
    de: 'Entscheiden, ob eine Korrekturmaßnahme nötig ist.',
  },
  rationale_missing: { en: 'Say why it was so decided.', de: 'Sagen, warum so entschieden wird.' },
  no_action_when_grave: {
    en: 'What is critical or major gets corrective action, unless top management approves that none is taken.',
    de: 'Kritisches und Wesentliches bekommt eine Korrekturmaßnahme, außer die oberste Leitung genehmigt den Verzicht.',
  },
  no_action_when_recurring: {
    en: 'It is not the first of its kind ({cases}): corrective action is needed, unless top management approves that none is taken.',
    de: 'Es ist nicht der erste Fall dieser Art ({cases}): Eine Korrekturmaßnahme ist nötig, außer die oberste Leitung genehmigt den Verzicht.',
  },
  no_action_already_approved: {
    en: 'It is already approved that none is taken.',
    de: 'Der Verzicht ist bereits genehmigt.',
  },
  decides_own_action: {
    en: 'Whoever will own the action does not decide whether one is needed.',
    de: 'Wer die Maßnahme verantworten wird, entscheidet nicht, ob sie nötig ist.',
  },
  action_is_needed: {
    en: 'Corrective action was decided: it is closed when that has worked.',
    de: 'Eine Korrekturmaßnahme ist beschlossen: Abgeschlossen wird, wenn sie gewirkt hat.',
  },
  action_is_not_needed: {
    en: 'It was decided that no corrective action is needed.',
    de: 'Es ist entschieden, dass keine Korrekturmaßnahme nötig ist.',
  },
} as const satisfies Record<string, Label>
