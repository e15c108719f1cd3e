import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const timeBudgetStates = {
  planned: { label: { en: 'Planned', de: 'Geplant' } },
  running: { label: { en: 'Running', de: 'Läuft' } },
  closed: { label: { en: 'Closed', de: 'Abgeschlossen' }, final: true },
} as const satisfies Record<string, StateDefinition>
