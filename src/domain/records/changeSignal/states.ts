import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const changeSignalStates = {
  open: { label: { en: 'To be decided', de: 'Zu entscheiden' } },
  decided: { label: { en: 'Decided', de: 'Entschieden' } },
  concluded: { label: { en: 'Concluded', de: 'Abgeschlossen' }, final: true },
} as const satisfies Record<string, StateDefinition>
