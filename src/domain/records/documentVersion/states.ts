import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const documentVersionStates = {
  draft: { label: { en: 'Draft', de: 'Entwurf' } },
  inReview: { label: { en: 'In review', de: 'In Prüfung' } },
  approved: { label: { en: 'Approved', de: 'Freigegeben' } },
  effective: { label: { en: 'In force', de: 'In Kraft' } },
  superseded: { label: { en: 'Superseded', de: 'Abgelöst' } },
  withdrawn: { label: { en: 'Withdrawn', de: 'Zurückgezogen' } },
  archived: { label: { en: 'Archived', de: 'Archiviert' }, final: true },
} as const satisfies Record<string, StateDefinition>
