import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const investmentStates = {
  planned: { label: { en: 'Planned', de: 'Geplant' } },
  running: { label: { en: 'Running', de: 'Läuft' } },
  completed: { label: { en: 'Completed', de: 'Abgeschlossen' }, final: true },
  abandoned: { label: { en: 'Given up', de: 'Aufgegeben' }, final: true },
} as const satisfies Record<string, StateDefinition>
