import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const interestedPartyStates = {
  current: { label: { en: 'Current', de: 'Aktuell' } },
  retired: { label: { en: 'No longer applies', de: 'Gilt nicht mehr' }, final: true },
} as const satisfies Record<string, StateDefinition>
