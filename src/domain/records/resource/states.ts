import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const resourceStates = {
  noted: { label: { en: 'Noted', de: 'Vermerkt' } },
  inUse: { label: { en: 'In use', de: 'In Gebrauch' } },
  givenUp: { label: { en: 'Given up', de: 'Aufgegeben' }, final: true },
} as const satisfies Record<string, StateDefinition>
