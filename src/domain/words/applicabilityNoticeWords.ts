import type { Label } from '#domain/kernel/field.ts'

/** What notices about statements of applicability and objectives say. */
export const applicabilityNoticeWords = {
  statement_to_approve: {
    en: '{record} is reviewed and awaits your approval.',
    de: '{record} ist geprüft und wartet auf Ihre Freigabe.',
  },
  statement_approved: { en: '{actor} approved {record}.', de: '{actor} hat {record} freigegeben.' },
  statement_returned: {
    en: '{actor} returned {record}: {reason}',
    de: '{actor} hat {record} zurückgegeben: {reason}',
  },
  objective_approved_to_begin: {
    en: '{actor} approved {record}; it can begin.',
    de: '{actor} hat {record} freigegeben; es kann beginnen.',
  },
  objective_missed: { en: '{record} was missed: {reason}', de: '{record} wurde verfehlt: {reason}' },
  objective_off_course: {
    en: '{record} is off course: {value} in the period from {day}, target {target}.',
    de: '{record} ist vom Kurs ab: {value} im Zeitraum ab {day}, Ziel {target}.',
  },
} as const satisfies Record<string, Label>
