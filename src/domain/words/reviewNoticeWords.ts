import type { Label } from '#domain/kernel/field.ts'

/** What notices about management reviews and forums say. */
export const reviewNoticeWords = {
  review_invited: { en: '{record} is on {day}.', de: '{record} ist am {day}.' },
  review_rescheduled: { en: '{record} is now on {day}: {reason}', de: '{record} ist jetzt am {day}: {reason}' },
  review_cancelled: { en: '{record} is cancelled: {reason}', de: '{record} ist abgesagt: {reason}' },
  review_to_prepare: {
    en: 'The inputs of {record} are being collected.',
    de: 'Die Eingaben für {record} werden gesammelt.',
  },
  review_to_approve: {
    en: 'The minutes of {record} await your approval.',
    de: 'Das Protokoll von {record} wartet auf Ihre Freigabe.',
  },
  review_returned: {
    en: '{actor} returned the minutes of {record}: {reason}',
    de: '{actor} hat das Protokoll von {record} zurückgegeben: {reason}',
  },
  review_approved: { en: 'The minutes of {record} are approved.', de: 'Das Protokoll von {record} ist freigegeben.' },
  escalated: { en: '{actor} escalated {record}: {reason}', de: '{actor} hat {record} eskaliert: {reason}' },
} as const satisfies Record<string, Label>
