import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const forumStates = {
  scheduled: { label: { en: 'Scheduled', de: 'Angesetzt' } },
  held: { label: { en: 'Held', de: 'Abgehalten' } },
  closed: { label: { en: 'Closed', de: 'Abgeschlossen' }, final: true },
  cancelled: { label: { en: 'Cancelled', de: 'Abgesagt' }, final: true },
} as const satisfies Record<string, StateDefinition>
