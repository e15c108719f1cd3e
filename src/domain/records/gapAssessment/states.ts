import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const gapAssessmentStates = {
  open: { label: { en: 'Being scored', de: 'Wird bewertet' } },
  concluded: { label: { en: 'Concluded', de: 'Ausgewertet' } },
  closed: { label: { en: 'All gaps closed', de: 'Alle Lücken geschlossen' }, final: true },
  cancelled: { label: { en: 'Called off', de: 'Abgebrochen' }, final: true },
} as const satisfies Record<string, StateDefinition>
