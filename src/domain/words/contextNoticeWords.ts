import type { Label } from '#domain/kernel/field.ts'

/** What notices about the context and about suppliers say. */
export const contextNoticeWords = {
  maturity_reached: {
    en: '{record} waited for a clause to be mature enough; now it is.',
    de: '{record} wartete darauf, dass ein Abschnitt reif genug ist; jetzt ist er es.',
  },
  signal_to_decide: {
    en: '{actor} reported a change: {record}. It awaits a decision within thirty days.',
    de: '{actor} hat eine Änderung gemeldet: {record}. Sie braucht binnen dreißig Tagen eine Entscheidung.',
  },
  signal_given: {
    en: '{actor} decided what follows from {record}; it is yours.',
    de: '{actor} hat entschieden, was aus {record} folgt; es liegt bei Ihnen.',
  },
  signal_redated: {
    en: '{record} now applies from {day}: {reason}',
    de: '{record} gilt jetzt ab {day}: {reason}',
  },
  scope_approved: { en: '{actor} approved {record}.', de: '{actor} hat {record} freigegeben.' },
  supplier_blocked: { en: '{actor} blocked {record}: {reason}', de: '{actor} hat {record} gesperrt: {reason}' },
  supplier_approved: { en: '{actor} approved {record}.', de: '{actor} hat {record} freigegeben.' },
} as const satisfies Record<string, Label>
