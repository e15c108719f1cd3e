import type { Label } from '#domain/kernel/field.ts'

/** What became of a signal; it follows from the candidate it made. */
export const signalStateLabels = {
  open: { en: 'Open', de: 'Offen' },
  snoozed: { en: 'Resting', de: 'Ruht' },
  registered: { en: 'Registered', de: 'Aufgenommen' },
  dismissed: { en: 'Dismissed', de: 'Nicht aufgenommen' },
  closed: { en: 'Closed', de: 'Abgeschlossen' },
} as const satisfies Record<string, Label>

export type SignalState = keyof typeof signalStateLabels
export const signalStates = Object.keys(signalStateLabels) as SignalState[]

export function isSignalState(text: string): text is SignalState {
  return Object.hasOwn(signalStateLabels, text)
}
