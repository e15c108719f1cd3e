import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const opportunityStates = {
  identified: { label: { en: 'Identified', de: 'Erkannt' } },
  evaluated: { label: { en: 'Evaluated', de: 'Bewertet' } },
  pursued: { label: { en: 'Pursued', de: 'Wird verfolgt' } },
  realised: { label: { en: 'Realised', de: 'Genutzt' }, final: true },
  declined: { label: { en: 'Declined', de: 'Nicht verfolgt' }, final: true },
} as const satisfies Record<string, StateDefinition>
