import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const trainingStates = {
  assigned: { label: { en: 'Assigned', de: 'Zugewiesen' } },
  inProgress: { label: { en: 'In progress', de: 'Läuft' } },
  completed: { label: { en: 'Completed', de: 'Abgeschlossen' } },
  effectivenessChecked: { label: { en: 'Effect checked', de: 'Wirkung geprüft' } },
  valid: { label: { en: 'Valid', de: 'Gültig' } },
  expired: { label: { en: 'Expired', de: 'Abgelaufen' }, final: true },
  cancelled: { label: { en: 'Cancelled', de: 'Abgesagt' }, final: true },
} as const satisfies Record<string, StateDefinition>
