import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const riskStates = {
  identified: { label: { en: 'Identified', de: 'Erkannt' } },
  analysed: { label: { en: 'Analysed', de: 'Analysiert' } },
  evaluated: { label: { en: 'Evaluated', de: 'Bewertet' } },
  treatmentDecided: { label: { en: 'Treatment decided', de: 'Behandlung entschieden' } },
  treatmentPlanned: { label: { en: 'Treatment planned', de: 'Behandlung geplant' } },
  planApproved: { label: { en: 'Plan approved', de: 'Plan freigegeben' } },
  treating: { label: { en: 'Being treated', de: 'In Behandlung' } },
  treated: { label: { en: 'Treated', de: 'Behandelt' } },
  residualAccepted: { label: { en: 'Rest accepted', de: 'Rest angenommen' } },
  monitored: { label: { en: 'Watched', de: 'Beobachtet' } },
  closed: { label: { en: 'Closed', de: 'Abgeschlossen' }, final: true },
  withdrawn: { label: { en: 'Withdrawn', de: 'Zurückgezogen' }, final: true },
} as const satisfies Record<string, StateDefinition>

/** Nobody need look at these any more. */
export const overStates = ['closed', 'withdrawn'] as const
/** What remains of these is accepted by somebody who may. */
export const acceptedStates = ['residualAccepted', 'monitored'] as const
/** Judged by criteria at least once; what the criteria change concerns. */
export const judgedStates = [
  'evaluated',
  'treatmentDecided',
  'treatmentPlanned',
  'planApproved',
  'treating',
  'treated',
  'residualAccepted',
  'monitored',
] as const
