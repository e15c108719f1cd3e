import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const commitmentStates = {
  current: { label: { en: 'Holds', de: 'Gilt' } },
  retired: { label: { en: 'No longer holds', de: 'Gilt nicht mehr' }, final: true },
} as const satisfies Record<string, StateDefinition>
