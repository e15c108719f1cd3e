import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const taskStates = {
  open: { label: { en: 'Open', de: 'Offen' } },
  done: { label: { en: 'Done', de: 'Erledigt' }, final: true },
  cancelled: { label: { en: 'Cancelled', de: 'Abgesagt' }, final: true },
} as const satisfies Record<string, StateDefinition>
