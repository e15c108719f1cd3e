import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const performanceReviewStates = {
  scheduled: { label: { en: 'Scheduled', de: 'Geplant' } },
  held: { label: { en: 'Held', de: 'Abgehalten' }, final: true },
  cancelled: { label: { en: 'Cancelled', de: 'Abgesagt' }, final: true },
} as const satisfies Record<string, StateDefinition>
