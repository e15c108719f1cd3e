import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const impactAssessmentStates = {
  draft: { label: { en: 'Draft', de: 'Entwurf' } },
  scoped: { label: { en: 'Scoped', de: 'Abgegrenzt' } },
  assessed: { label: { en: 'Assessed', de: 'Bewertet' } },
  consulted: { label: { en: 'Consulted', de: 'Betroffene gefragt' } },
  reviewed: { label: { en: 'Reviewed', de: 'Geprüft' } },
  approved: { label: { en: 'Approved', de: 'Freigegeben' } },
  communicated: { label: { en: 'Communicated', de: 'Mitgeteilt' } },
  current: { label: { en: 'Current', de: 'Aktuell' } },
  dueForReview: { label: { en: 'Due for review', de: 'Neu zu prüfen' } },
  superseded: { label: { en: 'Superseded', de: 'Abgelöst' }, final: true },
  withdrawn: { label: { en: 'Withdrawn', de: 'Zurückgezogen' }, final: true },
} as const satisfies Record<string, StateDefinition>
