import type { Label } from '#domain/kernel/field.ts'

/** What is told of the gates and the operation of AI systems. */
export const aiSystemNoticeWords = {
  gate_agreed: {
    en: '{actor} agreed that {record} passes gate {gate}; your word is still missing.',
    de: '{actor} hat zugestimmt, dass {record} Tor {gate} passiert; Ihr Wort fehlt noch.',
  },
  gate_turn: {
    en: '{record} stands before gate {gate}, which you decide.',
    de: '{record} steht vor Tor {gate}, über das Sie entscheiden.',
  },
  gate_passed: { en: '{actor} let {record} pass gate {gate}.', de: '{actor} hat {record} durch Tor {gate} gelassen.' },
  gate_refused: {
    en: '{actor} did not let {record} pass gate {gate}: {reason}',
    de: '{actor} hat {record} nicht durch Tor {gate} gelassen: {reason}',
  },
  system_rolled_back: {
    en: '{actor} took {record} back: {reason}',
    de: '{actor} hat {record} zurückgenommen: {reason}',
  },
  oversight_failed: {
    en: 'A drill of the oversight of {record} failed.',
    de: 'Eine Übung der Aufsicht über {record} ist misslungen.',
  },
} as const satisfies Record<string, Label>
