import type { Label } from '#domain/kernel/field.ts'

/** What notices about audits, findings and auditors say. */
export const auditNoticeWords = {
  audit_announced: { en: '{record} begins on {day}.', de: '{record} beginnt am {day}.' },
  audit_moved: { en: '{record} now begins on {day}: {reason}', de: '{record} beginnt jetzt am {day}: {reason}' },
  audit_reported: { en: 'The report of {record} is there.', de: 'Der Bericht zu {record} liegt vor.' },
  finding_to_answer: {
    en: '{record} awaits your answer until {day}.',
    de: '{record} wartet bis {day} auf Ihre Antwort.',
  },
  finding_answered: { en: '{actor} answered {record}.', de: '{actor} hat {record} beantwortet.' },
  finding_returned: {
    en: '{actor} returned your answer to {record}: {reason}',
    de: '{actor} hat Ihre Antwort zu {record} zurückgegeben: {reason}',
  },
  finding_accepted: {
    en: '{actor} accepted your answer to {record}.',
    de: '{actor} hat Ihre Antwort zu {record} angenommen.',
  },
  finding_withdrawn: {
    en: '{actor} withdrew {record}: {reason}',
    de: '{actor} hat {record} zurückgezogen: {reason}',
  },
  programme_approved: { en: '{actor} approved {record}.', de: '{actor} hat {record} freigegeben.' },
  room_asked: {
    en: 'A guest asks for something in the room of {record}.',
    de: 'Ein Gast bittet im Raum zu {record} um etwas.',
  },
  qualification_ends: { en: '{record} ends on {day}.', de: '{record} endet am {day}.' },
} as const satisfies Record<string, Label>
