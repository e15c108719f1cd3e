import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const markUseStates = {
  proposed: { label: { en: 'Proposed', de: 'Vorgeschlagen' } },
  approved: { label: { en: 'In use', de: 'In Verwendung' } },
  refused: { label: { en: 'Refused', de: 'Abgelehnt' }, final: true },
  ended: { label: { en: 'Taken down', de: 'Entfernt' }, final: true },
} as const satisfies Record<string, StateDefinition>
