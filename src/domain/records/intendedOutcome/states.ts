import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const intendedOutcomeStates = {
  proposed: { label: { en: 'Proposed', de: 'Vorgeschlagen' } },
  adopted: { label: { en: 'Adopted', de: 'Festgelegt' } },
  retired: { label: { en: 'No longer applies', de: 'Gilt nicht mehr' }, final: true },
} as const satisfies Record<string, StateDefinition>
