import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const aiSystemStates = {
  live: { label: { en: 'Live', de: 'In Betrieb' } },
  suspended: { label: { en: 'Suspended', de: 'Ausgesetzt' } },
  retired: { label: { en: 'Retired', de: 'Stillgelegt' }, final: true },
} as const satisfies Record<string, StateDefinition>
