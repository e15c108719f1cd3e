import type { Label } from '#domain/kernel/field.ts'

/** What notices about risks and impacts say. */
export const riskNoticeWords = {
  risk_given: { en: 'You own the risk {record}.', de: 'Sie verantworten das Risiko {record}.' },
  risk_plan_waits: {
    en: 'The treatment plan of {record} awaits approval.',
    de: 'Der Behandlungsplan von {record} wartet auf Freigabe.',
  },
  risk_plan_approved: {
    en: '{actor} approved the treatment plan of {record}.',
    de: '{actor} hat den Behandlungsplan von {record} freigegeben.',
  },
  risk_plan_returned: {
    en: '{actor} returned the treatment plan of {record}: {reason}',
    de: '{actor} hat den Behandlungsplan von {record} zurückgegeben: {reason}',
  },
  risk_rest_waits: {
    en: '{record} is treated; what remains awaits acceptance.',
    de: '{record} ist behandelt; was bleibt, wartet auf Annahme.',
  },
  assessment_waits: {
    en: '{record} is complete and awaits approval.',
    de: '{record} ist fertig und wartet auf Freigabe.',
  },
  impact_waits: { en: '{record} awaits your review.', de: '{record} wartet auf Ihre Prüfung.' },
  impact_due: {
    en: '{record} no longer counts as current: {reason}',
    de: '{record} gilt nicht mehr als aktuell: {reason}',
  },
} as const satisfies Record<string, Label>
