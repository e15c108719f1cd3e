import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const delegationStates = {
  proposed: { label: { en: 'Proposed', de: 'Vorgeschlagen' } },
  granted: { label: { en: 'Granted', de: 'Erteilt' } },
  revoked: { label: { en: 'Revoked', de: 'Widerrufen' }, final: true },
} as const satisfies Record<string, StateDefinition>
