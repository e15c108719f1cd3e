import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const interviewDrillStates = {
  planned: { label: { en: 'Planned', de: 'Geplant' } },
  drawn: { label: { en: 'Drawn', de: 'Gezogen' } },
  held: { label: { en: 'Held', de: 'Durchgeführt' }, final: true },
  cancelled: { label: { en: 'Called off', de: 'Abgesagt' }, final: true },
} as const satisfies Record<string, StateDefinition>
