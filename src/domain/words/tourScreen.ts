import type { Label } from '#domain/kernel/field.ts'

/** The tour through a demo organization: its bar, and what leads in and out. */
export const tourText = {
  tour: { en: 'Tour', de: 'Rundgang' },
  take: { en: 'Take the tour', de: 'Rundgang machen' },
  at: { en: 'Stop {at} of {all}', de: 'Halt {at} von {all}' },
  back: { en: 'Previous stop', de: 'Voriger Halt' },
  next: { en: 'Next stop', de: 'Nächster Halt' },
  show: { en: 'Show me', de: 'Hinführen' },
  end: { en: 'End the tour', de: 'Rundgang beenden' },
  onward: { en: 'On to {name}', de: 'Weiter zu {name}' },
  onwardHow: {
    en: 'It signs you out; sign in there as {email}, with the same password.',
    de: 'Es meldet Sie ab; dort melden Sie sich als {email} an, mit demselben Passwort.',
  },
} as const satisfies Record<string, Label>
