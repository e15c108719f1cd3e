import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const lessonStates = {
  draft: { label: { en: 'Draft', de: 'Entwurf' } },
  published: { label: { en: 'Published', de: 'Veröffentlicht' } },
  withdrawn: { label: { en: 'Withdrawn', de: 'Zurückgezogen' }, final: true },
} as const satisfies Record<string, StateDefinition>
