import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const leadershipActStates = {
  draft: { label: { en: 'Draft', de: 'Entwurf' } },
  open: { label: { en: 'Asked', de: 'Gefragt' } },
  answered: { label: { en: 'Answered', de: 'Beantwortet' }, final: true },
  cancelled: { label: { en: 'Called off', de: 'Abgesagt' }, final: true },
} as const satisfies Record<string, StateDefinition>
