/** What is said about the health of the register: audits marked, explanations, questions, ratings. */
export const registerHealthRefusals = {
  context_unchanged: {
    en: 'Nothing about this context issue is different. Say what changed.',
    de: 'An diesem Kontextthema ist nichts anders. Bitte angeben, was sich geändert hat.',
  },
  audit_label_missing: {
    en: 'Name the audit, for example "Surveillance audit 1".',
    de: 'Das Audit benennen, zum Beispiel „Überwachungsaudit 1“.',
  },
  audit_ends_before_start: { en: 'The audit ends before it begins.', de: 'Das Audit endet, bevor es beginnt.' },
  audit_too_long: { en: 'An audit lasts {days} days at most.', de: 'Ein Audit dauert höchstens {days} Tage.' },
  audit_marker_withdrawn: {
    en: 'This audit marker has been withdrawn.',
    de: 'Diese Auditmarkierung wurde zurückgezogen.',
  },
  explanation_missing: {
    en: 'Say in one sentence why so many entries came before this audit.',
    de: 'In einem Satz sagen, warum vor diesem Audit so viele Einträge kamen.',
  },
  rating_evidence_missing: {
    en: 'Name the evidence this rating rests on: a report, a metric, minutes, a link.',
    de: 'Den Nachweis nennen, auf dem diese Einstufung ruht: Bericht, Kennzahl, Protokoll, Verweis.',
  },
  quarter_invalid: { en: 'A quarter is written like 2026-Q3.', de: 'Ein Quartal wird wie 2026-Q3 geschrieben.' },
  quarter_not_begun: {
    en: 'This quarter has not begun yet.',
    de: 'Dieses Quartal hat noch nicht begonnen.',
  },
  question_answered: { en: 'This question has been answered already.', de: 'Diese Frage ist schon beantwortet.' },
  report_span_backwards: {
    en: 'The period ends before it begins.',
    de: 'Der Zeitraum endet, bevor er beginnt.',
  },
  report_span_too_long: {
    en: 'A report looks at {years} years at most.',
    de: 'Ein Bericht betrachtet höchstens {years} Jahre.',
  },
  report_day_too_far: {
    en: 'A report begins and ends within {years} years of today.',
    de: 'Ein Bericht beginnt und endet höchstens {years} Jahre von heute.',
  },
} as const
