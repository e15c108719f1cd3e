import type { Label } from '#domain/kernel/field.ts'

/** What notices about documents, competence and training say. */
export const documentNoticeWords = {
  version_to_approve: { en: '{record} awaits your review.', de: '{record} wartet auf Ihre Prüfung.' },
  version_returned: {
    en: '{actor} returned {record}: {reason}',
    de: '{actor} hat {record} zurückgegeben: {reason}',
  },
  version_reviewed: { en: '{actor} reviewed {record}.', de: '{actor} hat {record} durchgesehen.' },
  version_approved: { en: '{actor} approved {record}.', de: '{actor} hat {record} freigegeben.' },
  to_be_read: {
    en: '{record} is in force. Please read it and confirm until {day}.',
    de: '{record} ist in Kraft. Bitte lesen und bis {day} bestätigen.',
  },
  still_unread: {
    en: 'You have not confirmed having read {record}; it was due on {day}.',
    de: 'Sie haben das Lesen von {record} noch nicht bestätigt; fällig war es am {day}.',
  },
  training_assigned: {
    en: 'You have a training to do until {day}: {record}.',
    de: 'Sie haben bis {day} eine Schulung: {record}.',
  },
  training_due: { en: '{record} is due on {day}.', de: '{record} ist am {day} fällig.' },
  training_overdue: { en: '{record} was due on {day}.', de: '{record} war am {day} fällig.' },
  training_to_check: {
    en: '{record} is completed; its effect is to be checked.',
    de: '{record} ist abgeschlossen; die Wirkung ist zu prüfen.',
  },
} as const satisfies Record<string, Label>
