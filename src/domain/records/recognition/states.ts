import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const recognitionStates = {
  proposed: { label: { en: 'Awaits consent', de: 'Wartet auf Zustimmung' } },
  given: { label: { en: 'Given', de: 'Ausgesprochen' } },
  declined: { label: { en: 'Declined', de: 'Abgelehnt' }, final: true },
  withdrawn: { label: { en: 'Withdrawn', de: 'Zurückgezogen' }, final: true },
} as const satisfies Record<string, StateDefinition>
