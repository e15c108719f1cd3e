import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const bodySelectionStates = {
  comparing: { label: { en: 'Comparing', de: 'Im Vergleich' } },
  decided: { label: { en: 'Decided', de: 'Entschieden' } },
  cancelled: { label: { en: 'Called off', de: 'Abgebrochen' }, final: true },
} as const satisfies Record<string, StateDefinition>
