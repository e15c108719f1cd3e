import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const appealStates = {
  draft: { label: { en: 'Draft', de: 'Entwurf' } },
  lodged: { label: { en: 'Lodged', de: 'Eingelegt' } },
  answered: { label: { en: 'Answered', de: 'Beschieden' }, final: true },
  withdrawn: { label: { en: 'Withdrawn', de: 'Zurückgenommen' }, final: true },
} as const satisfies Record<string, StateDefinition>
