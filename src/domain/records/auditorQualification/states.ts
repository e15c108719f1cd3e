import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const auditorQualificationStates = {
  proposed: { label: { en: 'Proposed', de: 'Vorgeschlagen' } },
  approved: { label: { en: 'Approved', de: 'Freigegeben' } },
  withdrawn: { label: { en: 'Withdrawn', de: 'Entzogen' }, final: true },
} as const satisfies Record<string, StateDefinition>
