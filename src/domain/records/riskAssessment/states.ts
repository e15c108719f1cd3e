import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const riskAssessmentStates = {
  planned: { label: { en: 'Planned', de: 'Geplant' } },
  underWay: { label: { en: 'Under way', de: 'Läuft' } },
  completed: { label: { en: 'Completed', de: 'Abgeschlossen' } },
  approved: { label: { en: 'Approved', de: 'Freigegeben' } },
  superseded: { label: { en: 'Superseded', de: 'Abgelöst' }, final: true },
  cancelled: { label: { en: 'Cancelled', de: 'Abgesagt' }, final: true },
} as const satisfies Record<string, StateDefinition>
