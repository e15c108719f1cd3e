import type { Label } from '#domain/kernel/field.ts'

/** What notices about culture say. */
export const cultureNoticeWords = {
  recognition_proposed: {
    en: '{actor} wants to thank you: {record}. It is shown only if you agree.',
    de: '{actor} möchte Ihnen danken: {record}. Gezeigt wird es nur, wenn Sie zustimmen.',
  },
  recognition_given: {
    en: '{actor} accepted your thanks: {record}.',
    de: '{actor} hat Ihren Dank angenommen: {record}.',
  },
  lesson_published: { en: '{actor} shares a lesson: {record}.', de: '{actor} teilt eine Lehre: {record}.' },
  leader_asks: { en: '{actor} asks you: {record}.', de: '{actor} fragt Sie: {record}.' },
  leader_answered: { en: '{actor} says what came of {record}.', de: '{actor} sagt, was aus {record} wurde.' },
  survey_open: {
    en: '{record}: your answer counts, without your name, until {day}.',
    de: '{record}: Ihre Antwort zählt, ohne Ihren Namen, bis {day}.',
  },
  survey_closed: { en: 'The answers to {record} are in.', de: 'Die Antworten auf {record} liegen vor.' },
  delegation_granted: {
    en: 'Until {day} you may begin improvements up to a cost of {limit} by yourself: {record}.',
    de: 'Bis {day} dürfen Sie Verbesserungen bis zu Kosten von {limit} selbst beginnen: {record}.',
  },
  delegation_revoked: { en: '{actor} revoked {record}: {reason}', de: '{actor} hat {record} widerrufen: {reason}' },
} as const satisfies Record<string, Label>
