import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const objectiveStates = {
  proposed: { label: { en: 'Proposed', de: 'Vorgeschlagen' } },
  approved: { label: { en: 'Approved', de: 'Freigegeben' } },
  active: { label: { en: 'Followed', de: 'Wird verfolgt' } },
  achieved: { label: { en: 'Achieved', de: 'Erreicht' }, final: true },
  missed: { label: { en: 'Missed', de: 'Verfehlt' }, final: true },
  revised: { label: { en: 'Replaced', de: 'Ersetzt' }, final: true },
  retired: { label: { en: 'Dropped', de: 'Aufgegeben' }, final: true },
} as const satisfies Record<string, StateDefinition>
