import type { Label } from '#domain/kernel/field.ts'

/** Why a signal or a rule is not changed. */
export const signalRefusals = {
  signal_not_open: {
    en: 'What became of it is decided; it goes on with its improvement.',
    de: 'Was daraus wird, ist entschieden; es geht mit der Verbesserung weiter.',
  },
  snooze_day_out_of_range: {
    en: 'Choose a day after today, until {day} at the latest.',
    de: 'Einen Tag nach heute wählen, spätestens {day}.',
  },
} as const satisfies Record<string, Label>
