import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const riskCriteriaStates = {
  draft: { label: { en: 'Draft', de: 'Entwurf' } },
  approved: { label: { en: 'In force', de: 'In Kraft' } },
  superseded: { label: { en: 'Superseded', de: 'Abgelöst' }, final: true },
  withdrawn: { label: { en: 'Withdrawn', de: 'Zurückgezogen' }, final: true },
} as const satisfies Record<string, StateDefinition>
