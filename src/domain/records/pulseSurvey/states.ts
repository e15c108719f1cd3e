import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const pulseSurveyStates = {
  draft: { label: { en: 'Draft', de: 'Entwurf' } },
  open: { label: { en: 'Open', de: 'Offen' } },
  closed: { label: { en: 'Closed', de: 'Beendet' }, final: true },
  cancelled: { label: { en: 'Called off', de: 'Abgesagt' }, final: true },
} as const satisfies Record<string, StateDefinition>
