import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const certificationBodyStates = {
  known: { label: { en: 'Known', de: 'Bekannt' } },
  lookedUp: { label: { en: 'Looked up', de: 'Nachgesehen' } },
  retired: { label: { en: 'Struck off', de: 'Gestrichen' }, final: true },
} as const satisfies Record<string, StateDefinition>
