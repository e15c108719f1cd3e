import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const competenceStates = {
  draft: { label: { en: 'Draft', de: 'Entwurf' } },
  required: { label: { en: 'Required', de: 'Gefordert' } },
  retired: { label: { en: 'No longer required', de: 'Nicht mehr gefordert' }, final: true },
} as const satisfies Record<string, StateDefinition>
