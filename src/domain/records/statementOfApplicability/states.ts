import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const statementStates = {
  draft: { label: { en: 'Draft', de: 'Entwurf' } },
  reviewed: { label: { en: 'Reviewed', de: 'Geprüft' } },
  approved: { label: { en: 'Approved', de: 'Freigegeben' } },
  current: { label: { en: 'In force', de: 'In Kraft' } },
  superseded: { label: { en: 'Superseded', de: 'Abgelöst' }, final: true },
} as const satisfies Record<string, StateDefinition>
