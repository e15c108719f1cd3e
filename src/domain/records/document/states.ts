import type { StateDefinition } from '#domain/kernel/recordType.ts'

/** A document is in force while one of its versions is. */
export const documentStates = {
  inPreparation: { label: { en: 'In preparation', de: 'In Vorbereitung' } },
  effective: { label: { en: 'In force', de: 'In Kraft' } },
  withdrawn: { label: { en: 'Withdrawn', de: 'Zurückgezogen' } },
  archived: { label: { en: 'Archived', de: 'Archiviert' }, final: true },
} as const satisfies Record<string, StateDefinition>
