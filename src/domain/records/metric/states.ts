import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const metricStates = {
  draft: { label: { en: 'Draft', de: 'Entwurf' } },
  active: { label: { en: 'In use', de: 'In Gebrauch' } },
  retired: { label: { en: 'Retired', de: 'Außer Gebrauch' } },
} as const satisfies Record<string, StateDefinition>
