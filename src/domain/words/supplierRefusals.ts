import type { Label } from '#domain/kernel/field.ts'

/** Why a supplier does not go on yet. */
export const supplierRefusals = {
  supplies_missing: { en: 'Say what they supply.', de: 'Sagen, was sie liefern.' },
  responsibilities_missing: {
    en: 'Say who answers for what.',
    de: 'Sagen, wer wofür verantwortlich ist.',
  },
  due_diligence_missing: {
    en: 'Nobody has recorded yet whether they fit the way we do AI.',
    de: 'Noch ist nicht festgehalten, ob sie zu unserer Art passen, mit KI umzugehen.',
  },
  due_diligence_expired: {
    en: 'Due diligence held until {day}: look again.',
    de: 'Die Sorgfaltsprüfung galt bis {day}: erneut prüfen.',
  },
  supplier_unfit: { en: 'Due diligence found them not fit.', de: 'Die Sorgfaltsprüfung fand sie nicht geeignet.' },
  contingency_missing: {
    en: 'Say what we do if a critical supplier fails.',
    de: 'Sagen, was wir tun, wenn ein kritischer Lieferant ausfällt.',
  },
  check_outcome_missing: { en: 'Say what the look came to.', de: 'Sagen, was die Prüfung ergab.' },
  check_findings_missing: { en: 'Say what was looked at and found.', de: 'Sagen, was geprüft und gefunden wurde.' },
  check_conditions_missing: { en: 'Name the conditions.', de: 'Die Auflagen nennen.' },
  grade_missing: { en: 'Every grade is needed, 1 to 5.', de: 'Jede Note wird gebraucht, 1 bis 5.' },
  score_note_missing: { en: 'Say what the score rests on.', de: 'Sagen, worauf die Wertung beruht.' },
  supplier_ended: { en: 'This supplier is no longer one.', de: 'Dieser Lieferant ist keiner mehr.' },
} as const satisfies Record<string, Label>
