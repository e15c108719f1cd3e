import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const processStates = {
  draft: { label: { en: 'Draft', de: 'Entwurf' } },
  inForce: { label: { en: 'In force', de: 'In Kraft' } },
  retired: { label: { en: 'Retired', de: 'Außer Kraft' }, final: true },
} as const satisfies Record<string, StateDefinition>
