import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const supplierStates = {
  proposed: { label: { en: 'Proposed', de: 'Vorgeschlagen' } },
  approved: { label: { en: 'Approved', de: 'Freigegeben' } },
  blocked: { label: { en: 'Blocked', de: 'Gesperrt' } },
  ended: { label: { en: 'Ended', de: 'Beendet' }, final: true },
} as const satisfies Record<string, StateDefinition>
